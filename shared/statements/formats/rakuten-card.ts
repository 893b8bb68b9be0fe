import type { Currency } from '../../money/currency'
import { minor, zero } from '../../money/money'
import { negate } from '../../money/negate'
import { column, optional } from '../header'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'

const jpy = 'JPY' as Currency

/**
 * Rakuten Card 楽天カード, the month's list (Shift_JIS or UTF-8). What was bought counts whole, with its fee (支払総額), not the
 * part billed this month (7月支払金額) nor what is carried over (8月繰越残高), which is no balance. A row without a day tells the
 * rate of the purchase above it. Seen 2018 to 2026.
 */
export const rakutenCard = tableFormat({
  info: {
    id: 'rakuten-card',
    label: 'Rakuten Card 楽天カード (CSV)',
    provider: null,
    accountKind: 'card',
    accountName: 'Rakuten Card',
  },
  columns: {
    date: column('利用日'),
    shop: column('利用店名・商品名', '利用店名'),
    method: optional('支払方法'),
    used: column('利用金額'),
    fee: optional('支払手数料', '手数料/利息', '手数料', '利息・手数料'),
    total: column('支払総額'),
  },
  marks: ['shop', 'used', 'total'],
  date: 'date',
  amounts: ['used', 'fee', 'total'],
  rules: { dateOrder: 'year-first', decimal: 'point' },
  begin: () => ({
    row: (cells) => {
      const used = cells.amount('used', jpy)
      const fee = cells.amountIfAny('fee', jpy) ?? zero
      const amount = negate(cells.amountIfAny('total', jpy) ?? minor(used + fee))
      return makeDraft({
        line: cells.line,
        day: cells.day('date'),
        amount,
        currency: jpy,
        fee,
        kind: amount > 0 ? 'refund' : 'payment',
        text: cells.text('shop'),
        counterparty: orNull(cells.text('shop')),
      })
    },
  }),
})
