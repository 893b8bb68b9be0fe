import type { Day } from '../day'
import type { Transaction, TransactionKind } from '../model'
import { earliestOf } from './inferred'
import type { AccountLedger } from './ledger'

/** What a provider does by itself is no use of the money. */
const ofProvider: ReadonlySet<TransactionKind> = new Set(['expiry', 'fee'])

/** Whether the person moved money, and not the provider by itself. */
export const isUse = ({ kind }: Pick<Transaction, 'kind'>): boolean => !ofProvider.has(kind)

/**
 * The last day by the end of a day on which the person surely moved anything: by rows, or by balances, which show it on the
 * first day on which it can have been. Where nothing was used since the account is known, the day since when it is; null
 * where nothing is known of it.
 */
export function lastUseOf(
  { posted, inferred, opening }: Pick<AccountLedger, 'posted' | 'inferred' | 'opening'>,
  on: Day,
): Day | null {
  const row = posted.findLast((one) => one.day <= on && isUse(one))?.day
  const shown = inferred
    .filter(({ until, lapsed }) => until <= on && lapsed === undefined)
    .map((moved) => earliestOf(moved))
  const uses = [...(row === undefined ? [] : [row]), ...shown]
  return uses.sort().at(-1) ?? opening.day
}
