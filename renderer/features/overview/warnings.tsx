import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Summary } from '../../../shared/ledger/summary'
import { holdsLooseChange } from '../../../shared/ledger/places'
import { Notice } from '../../ui/notice'
import { useFormat } from '../../ui/use-format'
import { LinkedNames } from './linked-names'

/** What makes the figures above less than certain. */
export function Warnings({ summary }: { readonly summary: Summary }) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const guessed = summary.accounts.filter(
    ({ account, opening }) => holdsLooseChange(account) && (opening === 'assumed' || opening === 'at-least'),
  )
  const broken = summary.accounts.flatMap(({ account, tie }) =>
    tie.kind === 'breaks' ? [{ account, tie }] : [],
  )
  if (guessed.length === 0 && broken.length === 0) return null
  return (
    <Notice tone="warn">
      {guessed.length > 0 && (
        <p>
          {t('overview.unknownOpening', { count: guessed.length })}{' '}
          <LinkedNames accounts={guessed.map(({ account }) => account)} />
        </p>
      )}
      {broken.map(({ account, tie }) => (
        <p key={account.id}>
          {t('overview.breaks', { name: account.name, day: day(tie.day) })}{' '}
          <Link href={`/accounts/${account.id}`}>{t('overview.showBreak')}</Link>
        </p>
      ))}
    </Notice>
  )
}
