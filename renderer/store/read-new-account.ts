import type { LineFault } from '../../shared/check-in/line-fault'
import { typedBalance } from '../../shared/check-in/read-balance'
import type { Day } from '../../shared/day'
import type { Owner } from '../../shared/ledger/owners'
import type { Account, AccountKind } from '../../shared/model'
import { knownCurrency } from '../../shared/money/currency-codes'
import { zero } from '../../shared/money/money'
import { fail, ok, type Result } from '../../shared/result'
import { recogniseCashing } from '../../shared/routes/carrier-cashing'
import { accountId } from './account-id'

/** What a person enters about a place no statement speaks of. */
export interface NewAccount {
  readonly name: string
  readonly kind: AccountKind
  /** The provider in the catalogue; null where it is not there. */
  readonly provider: string | null
  readonly currency: string
  readonly balance: string
  /** Whose it is; absent or null for the person's own. */
  readonly owner?: Owner
}

/** Which field is wrong, and why a balance cannot be read. `cashing`: a name offers to turn a debt into cash. */
export type NewAccountError =
  | { readonly field: 'name' | 'currency' | 'cashing' }
  | { readonly field: 'balance'; readonly fault: LineFault }

/** The account, its balance stated as of today. Banks and cash are where money arrives; bills have no balance to enter. */
export function readNewAccount(
  { name, kind, provider, currency: code, balance: text, owner = null }: NewAccount,
  taken: readonly string[],
  today: Day,
): Result<Account, NewAccountError> {
  const currency = knownCurrency(code)
  if (name.trim() === '') return fail({ field: 'name' })
  if (recogniseCashing([name, owner ?? '']) !== null) return fail({ field: 'cashing' })
  if (currency === null) return fail({ field: 'currency' })
  const balance = typedBalance(text, currency)
  if (!balance.ok) return fail({ field: 'balance', fault: balance.error })
  return ok({
    id: accountId(name, taken),
    name: name.trim(),
    kind,
    role: kind === 'bank' || kind === 'cash' ? 'destination' : 'source',
    currency,
    provider,
    label: null,
    reserve: zero,
    ...(owner === null ? {} : { owner }),
    stated: [{ day: today, balance: balance.value }],
  })
}
