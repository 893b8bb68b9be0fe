import type { Day } from '../../shared/day'
import type { Transaction } from '../../shared/model'
import type { Currency } from '../../shared/money/currency'
import { minor, zero } from '../../shared/money/money'

/** A posted movement of a day; income or payment by its sign unless told otherwise. */
export const makeTransaction = (
  day: string,
  amount: number,
  told: Partial<Transaction> = {},
): Transaction => ({
  id: `${day} ${amount} ${told.text ?? ''} ${told.balance ?? ''}`,
  statements: ['statement'],
  day: day as Day,
  time: null,
  amount: minor(amount),
  currency: 'KRW' as Currency,
  fee: zero,
  kind: amount < 0 ? 'payment' : 'income',
  status: 'posted',
  text: '',
  counterparty: null,
  reference: null,
  balance: null,
  ...told,
})
