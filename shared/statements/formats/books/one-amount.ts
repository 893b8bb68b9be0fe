import type { Draft } from '../../../model'
import type { Currency } from '../../../money/currency'
import { zero } from '../../../money/money'
import type { Cells } from '../../cells'
import type { Book, Entry, Leg } from './book'

/** The currency each account is kept in, by rows that name it alone. */
export function keptCurrencies(
  rows: Iterable<{ readonly accounts: readonly string[]; readonly currency: Currency | null }>,
): ReadonlyMap<string, Currency> {
  const kept = new Map<string, Currency>()
  for (const { accounts, currency } of rows) {
    const [account, other] = accounts
    if (account !== undefined && other === undefined && currency !== null && !kept.has(account))
      kept.set(account, currency)
  }
  return kept
}

/**
 * A transfer that states one amount. Where one of its accounts is kept in another currency, what that one lost or got is
 * not in the file: the other's side alone is read, and that is said.
 *
 * @param column that of the amount
 */
export function oneAmountTransfer<C extends string>(
  book: Book<C>,
  cells: Cells<C>,
  said: Omit<Entry, keyof Leg | 'kind'>,
  [lost, got]: readonly [Leg, Leg],
  kept: ReadonlyMap<string, Currency>,
  column: C,
): Draft | readonly Draft[] {
  const sure = [lost, got].filter(({ account, currency }) => (kept.get(account) ?? currency) === currency)
  if (sure.length === 2) return book.transfer(cells, said, lost, got)
  const leg = sure[0] ?? lost
  const { account } = leg === lost ? got : lost
  if (sure.length === 0)
    cells.wrong({ code: 'not-understood', text: `${cells.text(column)} ${leg.currency}` }, column, zero)
  else cells.remark({ code: 'amount-unstated', account })
  return book.entry(cells, {
    ...said,
    ...leg,
    kind: 'transfer',
    texts: [...said.texts, account],
    counterparty: account,
  })
}
