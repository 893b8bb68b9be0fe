import { minor, zero } from '../../../money/money'
import { negate } from '../../../money/negate'
import { column, optional } from '../../header'
import { bookKind } from './book-kinds'
import { bookFormat } from './book-format'

/** A place that is not named is a dash. */
const named = (text: string): string => (/^[-－ー]?$/.test(text) ? '' : text)

/**
 * Zaim, 記録データ. A column of amounts for each way: 収入, 支出, 振替, 残高調整, the others 0. A transfer is written once, with
 * where it comes from and where it goes; each article of a receipt is a row. Seen 2013 to 2026.
 */
export const zaim = bookFormat({
  id: 'zaim',
  label: 'Zaim (CSV)',
  columns: {
    date: column('日付'),
    way: optional('方法'),
    category: optional('カテゴリ'),
    sub: optional('カテゴリの内訳'),
    from: column('支払元'),
    to: column('入金先'),
    item: optional('品目'),
    memo: optional('メモ'),
    shop: optional('お店'),
    currency: column('通貨'),
    in: column('収入'),
    out: column('支出'),
    moved: column('振替'),
    adjusted: column('残高調整'),
    counted: optional('集計の設定'),
  },
  own: ['from', 'to', 'adjusted'],
  marks: ['from', 'to', 'in', 'out'],
  date: 'date',
  amounts: ['in', 'out', 'moved', 'adjusted'],
  rules: { dateOrder: 'year-first', decimal: 'point' },
  open: (book) => (cells) => {
    const currency = book.currency(cells, 'currency', 'in', 'out', 'moved')
    const of = (key: 'in' | 'out' | 'moved' | 'adjusted') => cells.amountIfAny(key, currency) ?? zero
    const [from, to] = [named(cells.text('from')), named(cells.text('to'))]
    const shop = named(cells.text('shop'))
    const said = {
      texts: [shop, named(cells.text('item')), named(cells.text('memo')), named(cells.text('category'))],
      counterparty: shop,
    }
    const moved = of('moved')
    if (moved !== 0)
      return book.transfer(
        cells,
        said,
        { account: from, amount: negate(moved), currency },
        { account: to, amount: moved, currency },
      )
    const adjusted = of('adjusted')
    if (adjusted !== 0) {
      const amount = to === '' && from !== '' ? minor(-Math.abs(adjusted)) : adjusted
      return book.entry(cells, { ...said, account: to || from, amount, currency, kind: 'adjustment' })
    }
    const amount = minor(of('in') - of('out'))
    if (amount === 0 && cells.problem('') === null) return 'zero'
    const account = amount < 0 ? from || to : to || from
    const left = /含めない/.test(cells.text('counted'))
    const kind = left ? 'adjustment' : bookKind(`${cells.text('category')} ${cells.text('sub')}`, amount)
    return book.entry(cells, { ...said, account, amount, currency, kind })
  },
})
