import { Fragment } from 'react'
import { Link } from 'wouter'
import type { Account } from '../../../shared/model'
import { useFormat } from '../../ui/use-format'

/** Accounts one after the other, as the language lists things, each leading to its page. */
export function LinkedNames({ accounts }: { readonly accounts: readonly Account[] }) {
  const { listParts } = useFormat()
  const parts = listParts(accounts.map(({ id }) => id))
  const nameOf = new Map(accounts.map(({ id, name }) => [id, name]))
  return parts.map(({ type, value }, index) =>
    type === 'element' ? (
      <Link key={value} href={`/accounts/${value}`}>
        {nameOf.get(value)}
      </Link>
    ) : (
      <Fragment key={index}>{value}</Fragment>
    ),
  )
}
