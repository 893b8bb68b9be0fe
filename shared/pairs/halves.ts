import type { AccountLedger, Ledger } from '../ledger/ledger'
import type { AccountKind, Transaction, TransactionKind } from '../model'
import { each, finish, type Pieces } from '../pieces'
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
export const halvesOf = (ledger: Ledger): Half[] => finish(gatherHalves(ledger))

/** The same, which can pause. */
export function* gatherHalves(ledger: Ledger): Pieces<Half[]> {
  const halves: Half[] = []
  for (const one of ledger.values()) {
    const isHalf = halvesIn(one)
    yield* each(one.posted, (row) => {
      if (isHalf(row)) halves.push(halfOf(one.account, row))
    })
  }
  return halves
}

function halvesIn(one: AccountLedger): (row: Transaction) => boolean {
  const { account } = one
  const returned = new Set(returnedIn(one).flatMap(({ out, back }) => [out.id, back.id]))
  return ({ id, kind, amount }) =>
    amount !== 0 &&
    (amount < 0 ? outOf : into)[account.kind][kind] === true &&
    (returned.size === 0 || !returned.has(id))
}
