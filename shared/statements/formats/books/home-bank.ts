import { column, optional } from '../../header'
import { bookKind } from './book-kinds'
import { bookFormat } from './book-format'

/** Ways of paying that say what a row is, by their numbers. */
const internalTransfer = '5'
const bankFee = '10'

/**
 * HomeBank, the register of one account. Signed amounts without a currency; ways of paying are numbers, of which 5 moves
 * money between one's own accounts and 10 is the bank's fee. Source: HomeBank, `register_panel_export_csv`, and its manual
 * of the CSV file.
 */
export const homeBank = bookFormat({
  id: 'home-bank',
  label: 'HomeBank (CSV)',
  columns: {
    date: column('date'),
    way: column('paymode', 'payment'),
    info: column('info'),
    payee: column('payee'),
    memo: column('memo', 'wording'),
    amount: column('amount'),
    category: optional('category'),
    tags: optional('tags'),
  },
  own: ['way'],
  marks: ['way', 'info', 'payee', 'amount'],
  date: 'date',
  amounts: ['amount'],
  open: (book) => (cells) => {
    const currency = book.currency(cells, null, 'amount')
    const amount = cells.amount('amount', currency)
    const [payee, way] = [cells.text('payee'), cells.text('way')]
    const charged = way === bankFee && amount < 0
    const kind =
      way === internalTransfer ? 'transfer' : charged ? 'fee' : bookKind(cells.text('category'), amount)
    return book.entry(cells, {
      account: '',
      amount,
      currency,
      kind,
      texts: [payee, cells.text('memo'), cells.text('info'), cells.text('tags'), cells.text('category')],
      counterparty: payee,
    })
  },
})
