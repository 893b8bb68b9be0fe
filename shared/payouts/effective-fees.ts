import { monthOf } from '../day'
import { groupBy } from '../ledger/group-by'
import type { AccountLedger } from '../ledger/ledger'
import type { Transaction } from '../model'
import type { Currency } from '../money/currency'
import { type Minor, minor } from '../money/money'
import { linePartsOf } from './clearing-line'

/** What was really taken of what was earned, in one currency. */
export interface EffectiveFee {
  /** The place's or the client's name, the month, or the currency; empty where rows name nobody. */
  readonly name: string
  readonly currency: Currency
  readonly earned: Minor
  /** All that was taken: fees of earnings, by the month and of payouts. Below zero where more was given back. */
  readonly fees: Minor
  /** Fees as a share of what was earned, in parts per million; null where nothing was earned. */
  readonly ppm: number | null
}

/** By what fees are told apart. */
export type FeeGrouping = 'place' | 'client' | 'month' | 'currency'

/** The fee of an account as a whole. */
export const effectiveFee = ({ account, posted }: AccountLedger): EffectiveFee =>
  feeOfRows(account.name, account.currency, posted)

/**
 * What places took, each currency by itself: no group ever holds two. Months newest first, the others by what was
 * earned; what a platform charges for itself, and what is paid out or spent, has no client.
 */
export function feesBy(by: FeeGrouping, places: readonly AccountLedger[]): EffectiveFee[] {
  const nameOf = namings[by]
  const named = places.flatMap((one) =>
    one.posted.map((row) => ({ name: nameOf(one, row), currency: one.account.currency, row })),
  )
  return [...groupBy(named, ({ name, currency }) => `${currency} ${name}`).values()]
    .map((of) =>
      feeOfRows(
        of[0]!.name,
        of[0]!.currency,
        of.map(({ row }) => row),
      ),
    )
    .filter(({ earned, fees }) => earned !== 0 || fees !== 0)
    .sort((a, b) => (by === 'month' ? compare(b.name, a.name) : 0) || byEarned(a, b))
}

const namings: Readonly<Record<FeeGrouping, (one: AccountLedger, row: Transaction) => string>> = {
  place: ({ account }) => account.name,
  client: (_, row) => (hasClient(row) ? (row.counterparty ?? '') : ''),
  month: (_, { day }) => monthOf(day),
  currency: ({ account }) => account.currency,
}

/** Who is named in a payout or in what is spent there is no client: often the person themselves. */
const hasClient = (row: Transaction): boolean =>
  linePartsOf(row)[0]?.code === 'earned' || row.kind === 'refund' || isFeeOfEarning(row)

const isFeeOfEarning = (row: Transaction): boolean =>
  row.kind === 'fee' && linePartsOf(row)[0]?.code === 'fees'

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Sums of different currencies do not compare: those of one stay together. */
const byEarned = (a: EffectiveFee, b: EffectiveFee): number =>
  compare(a.currency, b.currency) || b.earned - a.earned || compare(a.name, b.name)

/** All of them in one currency, at rates that cover every one of theirs. */
export function feesTogether(
  fees: readonly EffectiveFee[],
  currency: Currency,
  convert: (amount: Minor, from: Currency) => Minor,
): EffectiveFee {
  const total = (of: (fee: EffectiveFee) => Minor): number =>
    fees.reduce((sum, fee) => sum + convert(of(fee), fee.currency), 0)
  return feeOf(
    '',
    currency,
    total(({ earned }) => earned),
    total((fee) => fee.fees),
  )
}

function feeOfRows(name: string, currency: Currency, rows: readonly Transaction[]): EffectiveFee {
  let earned = 0
  let fees = 0
  for (const { code, amount } of rows.flatMap(linePartsOf)) {
    if (code === 'earned') earned += amount
    if (code === 'fees' || code === 'periodic-fees' || code === 'payout-fees') fees -= amount
  }
  return feeOf(name, currency, earned, fees)
}

const feeOf = (name: string, currency: Currency, earned: number, fees: number): EffectiveFee => ({
  name,
  currency,
  earned: minor(earned),
  fees: minor(fees),
  ppm: earned > 0 ? Math.round((fees / earned) * 1_000_000) : null,
})
