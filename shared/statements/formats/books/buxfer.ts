import { minor, zero } from '../../../money/money'
import { column, optional } from '../../header'
import { bookKind, isFirstBalance } from './book-kinds'
import { bookFormat } from './book-format'

/** Accounts of a transfer that is written once. */
const bothWays = /^(.+?) -> (.+)$/

/**
 * Buxfer. Amounts are signed in newer files; in older ones the type says the side, and a transfer is one row that names
 * both accounts (`Bank -> Cash`), where newer ones have a row in each. What friends owe each other moves accounts in ways
 * that the file does not tell, so those rows are named and not read. Sources: importers of both kinds of file.
 * Seen 2012 to 2026.
 */
export const buxfer = bookFormat({
  id: 'buxfer',
  label: 'Buxfer (CSV)',
  columns: {
    id: optional('ID'),
    date: column('Date'),
    text: column('Description'),
    currency: column('Currency'),
    amount: column('Amount'),
    type: column('Type'),
    tags: column('Tags'),
    account: column('Account'),
    status: column('Status'),
    memo: optional('Memo'),
    iou: column('IOU', 'Loans'),
  },
  own: ['iou'],
  marks: ['type', 'tags', 'account', 'iou'],
  date: 'date',
  amounts: ['amount'],
  open: (book) => (cells) => {
    const currency = book.currency(cells, 'currency', 'amount')
    const printed = cells.amount('amount', currency)
    const size = Math.abs(printed)
    const [type, text, tags] = [cells.text('type').toLowerCase(), cells.text('text'), cells.text('tags')]
    const account = book.account(cells, 'account')
    const said = {
      texts: [text, cells.text('memo'), tags],
      reference: cells.text('id'),
      status: /^pending/i.test(cells.text('status')) ? ('pending' as const) : ('posted' as const),
    }
    if (type === 'transfer') {
      const [, from, to] = bothWays.exec(account) ?? []
      if (from !== undefined && to !== undefined)
        return book.transfer(
          cells,
          said,
          { account: from, amount: minor(-size), currency },
          { account: to, amount: minor(size), currency },
        )
      const entry = { ...said, account, amount: printed, currency }
      return isFirstBalance(text)
        ? book.opening(cells, entry)
        : book.entry(cells, { ...entry, kind: 'transfer' })
    }
    if (!/^(?:expense|income|refund)$/.test(type))
      cells.wrong({ code: 'unknown-state', text: cells.text('type') }, 'type', zero)
    const amount = minor(type === 'expense' ? -size : size)
    const kind = type === 'refund' ? 'refund' : bookKind(tags, amount)
    return book.entry(cells, { ...said, account, amount, currency, kind })
  },
})
