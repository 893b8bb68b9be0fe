import type { Ledger } from '../../ledger/ledger'
import { isSameOwner } from '../../ledger/owners'
import type { Account, Transaction } from '../../model'
import type { CatalogQuota } from '../../routes/catalog-schema'
import type { Terms } from '../../routes/find-terms'
import type { Quota } from '../problem'
import type { PlanningInput } from './planning-input'
import { quotaToProblem, usesQuota } from './quota-to-problem'

/** The id of an account's quota in the problem; one that the provider counts over all of a holder is shared. */
export const quotaId = (account: Account, terms: Terms, quota: CatalogQuota): string => {
  if (quota.shared === undefined) return `${account.id}/${quota.id}`
  const ofHolder = `${terms.provider.id}/${quota.id}`
  return account.owner === undefined ? ofHolder : `${ofHolder}/${account.owner}`
}

/** The quotas of an account with what the ledger shows has been used of them. */
export function quotasOf(account: Account, terms: Terms, { ledger, today }: PlanningInput): Quota[] {
  return terms.account.quotas.map((quota) => {
    const withdrawals = withdrawalsCounted(account, terms, quota, ledger)
    return quotaToProblem(quota, quotaId(account, terms, quota), account.currency, withdrawals, today)
  })
}

/** Every withdrawal a quota counts: the account's own, or those of all the holder's accounts where it is shared. */
export function withdrawalsCounted(
  account: Account,
  terms: Terms,
  { shared }: CatalogQuota,
  ledger: Ledger,
): Transaction[] {
  return [...ledger.values()]
    .filter((one) =>
      shared === undefined
        ? one.account.id === account.id
        : one.account.provider === terms.provider.id &&
          one.account.currency === account.currency &&
          isSameOwner(one.account, account),
    )
    .flatMap(({ transactions }) => transactions.filter(usesQuota))
}
