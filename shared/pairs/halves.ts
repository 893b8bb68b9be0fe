import type { AccountLedger, Ledger } from '../ledger/ledger'
import type { AccountKind, Transaction, TransactionKind } from '../model'
import { type Half, halfOf } from './pair'
import { returnedIn } from './returned'

type Kinds = Partial<Record<TransactionKind, true>>

const moves: Kinds = { withdrawal: true, transfer: true, conversion: true }
const paysToo: Kinds = { ...moves, payment: true }
const arrives: Kinds = { 'top-up': true, transfer: true, conversion: true }
const earnsToo: Kinds = { ...arrives, income: true }

/**
 * Rows that can be one end of a transfer, by the kind of place. What a bank or a wallet calls a payment or income may
 * well be one; what a platform calls income was earned.
 */
const outOf: Readonly<Record<AccountKind, Kinds>> = {
  wallet: paysToo,
  bank: paysToo,
  card: paysToo,
  cash: paysToo,
  platform: moves,
  points: moves,
  voucher: moves,
  carrier: { 'carrier-charge': true },
}
const into: Readonly<Record<AccountKind, Kinds>> = {
  wallet: earnsToo,
  bank: earnsToo,
  card: earnsToo,
  cash: earnsToo,
  platform: arrives,
  points: arrives,
  voucher: arrives,
  carrier: {},
}

/** Every row of the ledger that can be one end of a transfer between two of its accounts. */
export const halvesOf = (ledger: Ledger): Half[] => [...ledger.values()].flatMap(halvesIn)

function halvesIn(one: AccountLedger): Half[] {
  const { account } = one
  const returned = new Set(returnedIn(one).flatMap(({ out, back }) => [out.id, back.id]))
  const isHalf = ({ id, kind, amount }: Transaction): boolean =>
    amount !== 0 &&
    (amount < 0 ? outOf : into)[account.kind][kind] === true &&
    (returned.size === 0 || !returned.has(id))
  return one.posted.filter(isHalf).map((row) => halfOf(account, row))
}
