import type { Currency } from '../../../money/currency'
import { column, optional } from '../../header'
import { bookKind } from './book-kinds'
import { bookFormat } from './book-format'

const jpy = 'JPY' as Currency

/**
 * Money Forward ME, 入出金明細 of all institutions. Signed yen. 振替 marks moves between the person's own accounts, which
 * stand in both; what 計算対象 leaves out of the sums moved the balance all the same. Seen 2016 to 2026.
 */
export const moneyForward = bookFormat({
  id: 'money-forward',
  label: 'Money Forward ME (CSV)',
  columns: {
    counted: column('計算対象'),
    date: column('日付'),
    text: column('内容'),
    amount: column('金額（円）', '金額'),
    account: column('保有金融機関'),
    category: optional('大項目'),
    sub: optional('中項目'),
    memo: optional('メモ'),
    own: column('振替'),
    id: optional('ID'),
  },
  own: ['counted', 'account'],
  marks: ['counted', 'account', 'own'],
  date: 'date',
  amounts: ['amount'],
  rules: { dateOrder: 'year-first', decimal: 'point' },
  open: (book) => (cells) => {
    const amount = cells.amount('amount', jpy)
    const own = cells.text('own') === '1'
    const counted = cells.text('counted') !== '0'
    const category = `${cells.text('category')} ${cells.text('sub')}`
    return book.entry(cells, {
      account: cells.text('account'),
      amount,
      currency: jpy,
      kind: own ? 'transfer' : counted ? bookKind(category, amount) : 'adjustment',
      texts: [cells.text('text'), cells.text('memo')],
      reference: cells.text('id'),
    })
  },
})
