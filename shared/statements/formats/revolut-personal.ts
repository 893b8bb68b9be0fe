import { minor, zero } from '../../money/money'
import { column, columnUnless, optional } from '../header'
import { kindBy } from '../kinds'
import { makeDraft } from '../make-draft'
import { tableFormat } from '../table-format'
import type { Table } from '../tables/table'
import { isMainProduct, revolutKinds, revolutStatus } from './revolut-words'

/** Other banks have a product and a start date too: where names are translated, the states must be known ones. */
function hasItsNamesOrStates(
  { rows }: Table,
  {
    at,
    cellOf,
    names,
  }: { readonly at: number; readonly cellOf: ReadonlyMap<string, number>; readonly names: readonly string[] },
): boolean {
  if (names.some((name) => /^(?:started|completed) date$/i.test(name.trim()))) return true
  const states = rows.slice(at + 1).flatMap(({ cells }) => cells[cellOf.get('state') ?? -1] || [])
  return states.filter((state) => revolutStatus(state) !== null).length * 2 >= states.length
}

/**
 * Revolut personal, since 2021 (CSV with comma or semicolon, and XLSX). The fee stands beside the amount: the balance
 * changes by amount less fee. Heads and words are in the language of the app. Pending rows have no completion date; savings and pockets are accounts of their own. There
 * is no number to know a row by. Seen 2021 to 2026.
 */
export const revolutPersonal = tableFormat({
  info: {
    id: 'revolut-personal',
    label: 'Revolut (CSV, XLSX)',
    provider: 'revolut',
    accountKind: 'wallet',
    accountName: 'Revolut',
  },
  columns: {
    type: optional('Type', 'Art', 'Tipo', 'Rodzaj'),
    product: column('Product'),
    started: columnUnless('completed', 'Started Date'),
    completed: columnUnless('started', 'Completed Date'),
    text: optional('Description'),
    amount: column('Amount'),
    fee: column('Fee'),
    currency: column('Currency'),
    state: column('State'),
    balance: optional('Balance'),
  },
  marks: ['product', 'started', 'completed'],
  bornOut: hasItsNamesOrStates,
  date: 'started',
  moreDates: ['completed'],
  amounts: ['amount', 'fee', 'balance'],
  begin: () => ({
    row: (cells) => {
      const currency = cells.currency('currency')
      const fee = cells.amountIfAny('fee', currency) ?? zero
      const amount = minor(cells.amount('amount', currency) - fee)
      const type = cells.text('type')
      const kind = kindBy(revolutKinds, type, amount)
      const product = cells.text('product')
      const state = cells.text('state')
      const status = revolutStatus(state)
      if (status === null) cells.wrong({ code: 'unknown-state', text: state }, 'state', zero)
      const when = cells.text('completed') === '' ? 'started' : 'completed'
      return makeDraft({
        line: cells.line,
        account: isMainProduct(product) ? '' : product,
        day: cells.day(when),
        time: cells.time(when),
        amount,
        currency,
        // A row that is a fee states it in the same column as the fees of others.
        fee: kind === 'fee' ? zero : fee,
        kind,
        status: status ?? 'posted',
        text: cells.text('text'),
        balance: cells.amountIfAny('balance', currency),
      })
    },
  }),
})
