import type { Day } from '../../shared/day'
import type { Currency } from '../../shared/money/currency'
import { minor } from '../../shared/money/money'
import type { StartedTransfer } from '../../shared/transfers/started-transfer'

/** ₩40,000 asked for on 1 November 2026 from the wallet to the bank, for ₩400. */
export const makeStarted = (told: Partial<StartedTransfer> = {}): StartedTransfer => ({
  id: 'one',
  from: 'wallet',
  to: 'bank',
  provider: 'kakaopay',
  route: 'kakaopay-own-bank',
  amount: minor(40_000),
  fee: minor(400),
  debit: minor(40_000),
  credited: minor(39_600),
  toCurrency: 'KRW' as Currency,
  requestedOn: '2026-11-01' as Day,
  dueOn: '2026-11-05' as Day,
  mark: null,
  ...told,
})
