import { minor } from '../../../money/money'
import { negate } from '../../../money/negate'
import { column, optional } from '../../header'
import { bookKind } from './book-kinds'
import { bookFormat } from './book-format'

/** Accounts of the person. Every other type is somebody else or stands for an opening or a correction. */
const own = /^(?:asset account|default account|loan|debt|mortgage)$/i

/**
 * Firefly III, export of transactions. Each row has a source and a destination, and their types tell which of them is the
 * person's: money leaves the one and reaches the other, whatever sign the export prints. A transfer in two currencies
 * states what arrives as the foreign amount. Source: firefly-iii, `ExportDataGenerator`. Seen 2021 to 2026.
 */
export const firefly = bookFormat({
  id: 'firefly',
  label: 'Firefly III (CSV)',
  columns: {
    id: optional('journal_id', 'group_id'),
    type: column('type'),
    currency: column('currency_code'),
    amount: column('amount'),
    foreignCurrency: column('foreign_currency_code'),
    foreignAmount: column('foreign_amount'),
    text: optional('description'),
    group: optional('group_title'),
    date: column('date'),
    from: column('source_name'),
    fromType: column('source_type'),
    to: column('destination_name'),
    toType: column('destination_type'),
    category: optional('category'),
    notes: optional('notes'),
  },
  own: ['fromType', 'toType'],
  marks: ['type', 'from', 'fromType', 'to', 'toType', 'date'],
  date: 'date',
  amounts: ['amount', 'foreignAmount'],
  rules: { decimal: 'point' },
  open: (book) => (cells) => {
    const currency = cells.currency('currency')
    const size = minor(Math.abs(cells.amount('amount', currency)))
    const from = cells.text('from')
    const to = cells.text('to')
    const leaves = own.test(cells.text('fromType'))
    const arrives = own.test(cells.text('toType'))
    const shared = {
      texts: [cells.text('text'), cells.text('group'), cells.text('notes')],
      reference: cells.text('id'),
    }
    if (leaves && arrives) {
      const abroad = cells.text('foreignCurrency') !== '' && cells.text('foreignAmount') !== ''
      const reached = abroad ? cells.currency('foreignCurrency') : currency
      const arrived = abroad ? minor(Math.abs(cells.amount('foreignAmount', reached))) : size
      return book.transfer(
        cells,
        shared,
        { account: from, amount: negate(size), currency },
        { account: to, amount: arrived, currency: reached },
      )
    }
    if (!leaves && !arrives) return 'not-this-account'
    const amount = leaves ? negate(size) : size
    const other = leaves ? to : from
    const said = { ...shared, account: leaves ? from : to, amount, currency }
    const otherType = cells.text(leaves ? 'toType' : 'fromType')
    if (/^initial balance/i.test(otherType)) return book.opening(cells, said)
    if (/^(?:reconciliation|liability credit)/i.test(otherType))
      return book.entry(cells, { ...said, kind: 'adjustment' })
    return book.entry(cells, {
      ...said,
      counterparty: other,
      kind: bookKind(cells.text('category'), amount),
    })
  },
})
