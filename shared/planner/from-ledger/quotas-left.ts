import { addDays, type Day } from '../../day'
import type { QuotaLeft } from '../../fees/fee-of'
import type { Ledger } from '../../ledger/ledger'
import type { Account } from '../../model'
import type { CatalogQuota } from '../../routes/catalog-schema'
import { exactMinor } from '../../routes/fee-to-rule'
import type { Terms } from '../../routes/find-terms'
import { periodOf } from './quota-to-problem'
import { withdrawalsCounted } from './quotas-of'

const unlimited: QuotaLeft = { count: null, amount: null }

/**
 * What each of an account's quotas has left today, from the withdrawals the ledger shows in its period. A week is the
 * last seven days, wherever the provider's own begins: never more is promised than it can give.
 */
export function quotasLeft(
  account: Account,
  terms: Terms,
  ledger: Ledger,
  today: Day,
): (quota: string) => QuotaLeft {
  const left = new Map(
    terms.account.quotas.map((quota) => [quota.id, leftOf(quota, account, terms, ledger, today)]),
  )
  return (id) => left.get(id) ?? unlimited
}

function leftOf(quota: CatalogQuota, account: Account, terms: Terms, ledger: Ledger, today: Day): QuotaLeft {
  const { per, count, amount } = quota
  const counts = (day: Day): boolean =>
    day <= today && (per === 'week' ? day > addDays(today, -7) : periodOf(per, day) === periodOf(per, today))
  const used = withdrawalsCounted(account, terms, quota, ledger).filter(({ day }) => counts(day))
  const taken = used.reduce((total, row) => total - row.amount, 0)
  return {
    count: count === undefined ? null : Math.max(0, count - used.length),
    amount: amount === undefined ? null : Math.max(0, exactMinor(amount, account.currency) - taken),
  }
}
