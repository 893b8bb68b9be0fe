import { addDays, type Day, monthOf, serial } from '../day'
import { groupBy } from '../ledger/group-by'
import type { AccountLedger, Ledger } from '../ledger/ledger'
import type { Account, Transaction } from '../model'
import { type Minor, minor } from '../money/money'
import type { PairBook } from '../pairs/pair-up'

/**
 * What is known of a charge on a phone bill.
 *
 * `top-up`: it filled a wallet of the person. `order`: the shop's own list has it. `habit`: the same shop charges month
 * after month. `refunded`: it was taken back. `unknown`: nothing says what it was for.
 */
export type ChargeMeaning =
  | { readonly code: 'top-up' | 'order'; readonly account: Account }
  | { readonly code: 'habit' | 'refunded' | 'unknown' }

/** One charge on a phone bill. */
export interface CarrierCharge {
  readonly row: Transaction
  readonly meaning: ChargeMeaning
  /** Charged a second time within minutes: the charge it repeats. */
  readonly repeats: Transaction | null
}

/** A phone bill, charge by charge, newest first, with the refunds that were promised and did not come. */
export interface CarrierCharges {
  readonly account: Account
  readonly charges: readonly CarrierCharge[]
  readonly awaited: readonly Transaction[]
  /** What was charged and stands in a month. */
  readonly usedIn: (month: string) => Minor
}

/** A shop that charges twice within this time did so by mistake, if it was the same thing at the same price. */
const repeatMinutes = 10

/** Explains every charge of a phone bill from the other statements. */
export function carrierCharges(one: AccountLedger, ledger: Ledger, book: PairBook): CarrierCharges {
  const { account, transactions } = one
  const charges = transactions.filter(({ amount, status }) => amount < 0 && status === 'posted')
  const refunds = transactions.filter(({ amount, kind }) => amount > 0 && kind === 'refund')
  const came = refunds.filter(({ status }) => status === 'posted')
  const topUps = new Map(
    book.pairs
      .filter(({ out }) => out.account.id === account.id)
      .map((pair) => [pair.out.row.id, pair.into.account]),
  )
  const refunded = refundedBy(charges, came)
  const taken = new Set([...refunded.values()].map(({ id }) => id))
  const orders = ordersBeside(account, ledger)
  const months = groupBy(charges, ({ counterparty }) => counterparty ?? '')
  const isHabit = ({ counterparty }: Transaction): boolean =>
    counterparty !== null && new Set(months.get(counterparty)?.map(({ day }) => monthOf(day))).size > 1
  const meaningOf = (row: Transaction): ChargeMeaning => {
    const topUp = topUps.get(row.id)
    if (topUp) return { code: 'top-up', account: topUp }
    if (taken.has(row.id)) return { code: 'refunded' }
    const order = orders(row)
    if (order) return { code: 'order', account: order }
    return { code: isHabit(row) ? 'habit' : 'unknown' }
  }
  return {
    account,
    charges: charges
      .map((row, index) => ({
        row,
        meaning: meaningOf(row),
        repeats: taken.has(row.id) ? null : repeated(row, charges.slice(0, index)),
      }))
      .reverse(),
    awaited: refunds.filter(
      (row) => row.status === 'pending' && !came.some((other) => keeps(row, other, refunded.get(other.id))),
    ),
    usedIn: (month) =>
      minor(
        0 -
          transactions
            .filter(({ day, status }) => status === 'posted' && day.startsWith(month))
            .reduce((total, { amount }) => total + amount, 0),
      ),
  }
}

/** Whether a refund keeps a promise: the same, since then, and not for a charge that was made after it. */
const keeps = (promised: Transaction, came: Transaction, charge: Transaction | undefined): boolean =>
  came.amount === promised.amount &&
  came.counterparty === promised.counterparty &&
  came.day >= promised.day &&
  (charge === undefined || charge.day <= promised.day)

/** The charge that each refund took back, by its id: of the same shop and amount, the last one before. */
function refundedBy(
  charges: readonly Transaction[],
  refunds: readonly Transaction[],
): ReadonlyMap<string, Transaction> {
  const taken = new Set<string>()
  const found = new Map<string, Transaction>()
  for (const refund of refunds) {
    const back = charges.findLast(
      ({ id, amount, counterparty, day }) =>
        !taken.has(id) &&
        amount === 0 - refund.amount &&
        counterparty === refund.counterparty &&
        day <= refund.day,
    )
    if (!back) continue
    taken.add(back.id)
    found.set(refund.id, back)
  }
  return found
}

/** The earlier of two equal charges that are minutes apart; where no time is printed nobody can tell. */
function repeated(row: Transaction, before: readonly Transaction[]): Transaction | null {
  const same = before.findLast(
    ({ amount, counterparty, text }) =>
      amount === row.amount && counterparty === row.counterparty && text === row.text,
  )
  if (!same || same.time === null || row.time === null) return null
  const apart = (serial(row.day) - serial(same.day)) * 1_440 + minutesOf(row.time) - minutesOf(same.time)
  return apart <= repeatMinutes ? same : null
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** Finds the order of a charge in the lists of shops that name the phone bill as what paid. */
function ordersBeside(account: Account, ledger: Ledger): (row: Transaction) => Account | null {
  const others = [...ledger.values()].filter(
    (one) => one.account.kind === 'carrier' && one.account.id !== account.id,
  )
  return ({ day, amount }) => {
    const [from, to]: [Day, Day] = [addDays(day, -1), addDays(day, 1)]
    const found = others.find(({ posted }) =>
      posted.some((row) => row.amount === amount && row.day >= from && row.day <= to),
    )
    return found?.account ?? null
  }
}
