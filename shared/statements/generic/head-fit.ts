import { type Concepts, means } from './head-concepts'

/*
 * How well a head's words fit what a column could be: about 3 where they say it, 0 where they say nothing, below 0 where
 * they say something else. The weights are small whole numbers on purpose: the cells' evidence outweighs any of them.
 */

/** Concepts of figures that are never the money that moved. */
const others = (c: Concepts): number =>
  5 * means(c, 'rate', 'price', 'quantity', 'instalment') +
  4.5 * means(c, 'balance') +
  4 * means(c, 'points', 'limit', 'tax') +
  3.5 * means(c, 'fee') +
  // A counter-account's number is no money; an amount in the account's currency is.
  5 * Math.max(0, means(c, 'reference', 'number', 'code', 'cheque', 'bank', 'time') - means(c, 'amount')) +
  4 * Math.max(0, means(c, 'account', 'card', 'institution') - means(c, 'amount', 'in', 'out')) +
  2 * Math.max(0, means(c, 'category', 'status', 'place', 'merchant', 'text', 'name') - means(c, 'amount'))

/** One column of amounts with both directions. */
export function amountFit(c: Concepts): number {
  const both = Math.min(means(c, 'in'), means(c, 'out'))
  const single = Math.abs(means(c, 'in') - means(c, 'out'))
  return (
    3 * means(c, 'amount') +
    2.5 * both * (1 - means(c, 'amount')) +
    0.6 * means(c, 'net') +
    1.2 * means(c, 'total') * (1 - means(c, 'amount')) +
    2.4 * Math.max(means(c, 'net'), means(c, 'gross') * 0.8) * (1 - means(c, 'amount')) +
    2.6 * means(c, 'spent') * (1 - means(c, 'amount')) +
    0.5 * means(c, 'spent') +
    0.8 * Math.min(means(c, 'account'), means(c, 'amount')) +
    // A head that says one direction alone holds that direction.
    0.5 * single * (1 - means(c, 'amount')) -
    1 * single * means(c, 'amount') * (1 - means(c, 'spent')) -
    2.2 * means(c, 'foreign') -
    1.5 * means(c, 'before') -
    others(c)
  )
}

/** A column of what came in alone. */
export const inFit = (c: Concepts): number =>
  directionFit(c, means(c, 'in'), Math.max(means(c, 'out'), means(c, 'spent')))

/** A column of what went out alone. */
export const outFit = (c: Concepts): number =>
  directionFit(c, Math.max(means(c, 'out'), means(c, 'spent')), means(c, 'in'))

const directionFit = (c: Concepts, wanted: number, other: number): number =>
  3.2 * wanted -
  3.5 * other -
  2.2 * means(c, 'foreign') -
  3 * means(c, 'side', 'type', 'category', 'status') -
  others(c) * 0.9

/** A running balance. */
export const balanceFit = (c: Concepts): number =>
  3.5 * means(c, 'balance') -
  1.5 * means(c, 'limit', 'foreign', 'points') -
  1.2 * means(c, 'fee', 'instalment', 'due', 'period') -
  0.6 * means(c, 'in', 'out') -
  (means(c, 'balance') === 0
    ? 1.5 * means(c, 'amount', 'in', 'out', 'spent', 'fee', 'rate', 'price', 'quantity')
    : 0) -
  (means(c, 'balance') === 0
    ? 3 * means(c, 'reference', 'number', 'code', 'cheque', 'account', 'card', 'bank')
    : 0)

/** A fee charged with the row. */
export const feeFit = (c: Concepts): number =>
  3 * means(c, 'fee') - 2 * means(c, 'balance', 'rate', 'points') - 0.5 * means(c, 'text', 'type')

/** A column that says which way money went. */
export const sideFit = (c: Concepts): number =>
  2.5 * Math.max(means(c, 'side'), Math.min(means(c, 'in'), means(c, 'out'))) +
  1.2 * means(c, 'type') +
  0.6 * means(c, 'operation', 'in', 'out') -
  1.5 * means(c, 'balance', 'category', 'status', 'currency', 'account')

/** The day of a row; the value date and days of bills come last. */
export const dateFit = (c: Concepts): number =>
  2 * means(c, 'date') +
  (c.size === 1 ? 1 : 0) +
  0.9 * means(c, 'booking') +
  0.8 * means(c, 'operation') -
  2.2 * means(c, 'value') -
  2.6 * means(c, 'due', 'period') -
  0.5 * means(c, 'time') * (1 - means(c, 'date')) -
  1 * means(c, 'other', 'card', 'account', 'reference', 'code', 'limit')

/** The currency of the account's amounts. */
export const currencyFit = (c: Concepts): number =>
  3 * means(c, 'currency') +
  0.8 * means(c, 'account') -
  2 * means(c, 'foreign') -
  0.6 * means(c, 'balance', 'fee')

/** Whose money it is: the account, card or institution of the row. */
export const accountFit = (c: Concepts): number =>
  3 * means(c, 'account', 'institution') +
  1.6 * means(c, 'card') +
  0.4 * means(c, 'number', 'name', 'own') -
  3.4 * means(c, 'other', 'to', 'from', 'merchant') -
  2.5 * means(c, 'currency', 'balance', 'amount', 'in', 'out', 'type', 'status') -
  2.5 * Math.max(0, means(c, 'bank') - means(c, 'institution')) -
  1 * means(c, 'code')

/** The other's name. */
export const nameFit = (c: Concepts): number =>
  2.6 * means(c, 'merchant', 'to', 'from') +
  2.2 * means(c, 'other') +
  1.4 * means(c, 'name') -
  3.2 * Math.max(0, means(c, 'own') - means(c, 'other')) -
  2.6 * Math.max(0, means(c, 'account', 'bank', 'code', 'number', 'reference', 'card') - means(c, 'name')) -
  2 * means(c, 'date', 'amount', 'currency', 'category', 'type', 'place', 'status')

/** What the row says of itself. */
export const textFit = (c: Concepts): number =>
  3 * means(c, 'text', 'purpose') +
  1.6 * means(c, 'note') +
  0.6 * means(c, 'operation') +
  0.5 * means(c, 'name', 'merchant', 'to', 'from', 'other') -
  2.4 * means(c, 'type', 'category', 'status', 'side', 'currency') * (1 - 0.5 * means(c, 'text', 'purpose')) -
  2.6 * means(c, 'account', 'bank', 'code', 'number', 'card', 'date', 'time', 'place', 'amount', 'own') -
  1 * means(c, 'reference')

/** The kind of booking. */
export const typeFit = (c: Concepts): number =>
  3 * means(c, 'type') +
  1.8 * means(c, 'side') +
  0.9 * means(c, 'operation') +
  0.8 * means(c, 'text') -
  2 * means(c, 'account', 'card', 'currency', 'code', 'date', 'amount')

/** What the row is filed under. */
export const categoryFit = (c: Concepts): number => 3 * means(c, 'category') - 1 * means(c, 'code', 'amount')

/** The provider's own number of the row. */
export const referenceFit = (c: Concepts): number =>
  3 * means(c, 'reference') +
  1.2 * Math.min(means(c, 'operation'), means(c, 'number', 'code')) +
  0.4 * means(c, 'number') -
  2.5 * means(c, 'account', 'card', 'bank', 'date', 'other', 'cheque', 'amount', 'currency') -
  0.5 * means(c, 'text')

/** Whether the row is booked, waits or was cancelled. */
export const statusFit = (c: Concepts): number =>
  3 * means(c, 'status') - 2 * means(c, 'code', 'amount', 'date')
