import { monthOf } from '../day'
import { groupBy } from '../ledger/group-by'
import type { AccountLedger } from '../ledger/ledger'
import type { Transaction } from '../model'
import { type Minor, minor } from '../money/money'
import { linePartsOf } from './clearing-line'

/** What a platform really took of what was earned. */
export interface EffectiveFee {
  /** The client's name, or the month; empty where rows name nobody. */
  readonly name: string
  readonly earned: Minor
  /** All it took: fees of earnings, by the month and of payouts. Zero or more. */
  readonly fees: Minor
  /** Fees as a share of what was earned, in parts per million; null where nothing was earned. */
  readonly ppm: number | null
}

/** The fee of an account as a whole. */
export const effectiveFee = ({ posted }: AccountLedger): EffectiveFee => feeOfRows('', posted)

/** The fee of each month, newest first. */
export const feesByMonth = ({ posted }: AccountLedger): EffectiveFee[] =>
  [...groupBy(posted, ({ day }) => monthOf(day))]
    .map(([month, rows]) => feeOfRows(month, rows))
    .filter(matters)
    .sort((a, b) => (a.name < b.name ? 1 : -1))

/** The fee of each client, the largest earnings first. What the platform charges for itself has no client. */
export const feesByClient = ({ posted }: AccountLedger): EffectiveFee[] =>
  [...groupBy(posted, ({ counterparty }) => counterparty ?? '')]
    .map(([client, rows]) => feeOfRows(client, rows))
    .filter(matters)
    .sort((a, b) => b.earned - a.earned || (a.name < b.name ? -1 : 1))

const matters = ({ earned, fees }: EffectiveFee): boolean => earned !== 0 || fees !== 0

function feeOfRows(name: string, rows: readonly Transaction[]): EffectiveFee {
  let earned = 0
  let fees = 0
  for (const { code, amount } of rows.flatMap(linePartsOf)) {
    if (code === 'earned') earned += amount
    if (code === 'fees' || code === 'periodic-fees' || code === 'payout-fees') fees -= amount
  }
  return {
    name,
    earned: minor(earned),
    fees: minor(fees),
    ppm: earned > 0 ? Math.round((fees / earned) * 1_000_000) : null,
  }
}
