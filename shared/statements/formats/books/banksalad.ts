import type { Draft } from '../../../model'
import { negate } from '../../../money/negate'
import { zero } from '../../../money/money'
import { column, optional } from '../../header'
import type { Table } from '../../tables/table'
import { bookKind } from './book-kinds'
import { bookFormat } from './book-format'

/**
 * What the sheet of 뱅샐현황 says lies where: names and sums below 자산. Debts (부채) stand right of them in the same rows, and
 * are no balance of a means of payment.
 */
function assetsIn(tables: readonly Table[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { rows } of tables) {
    let [from, to] = [-1, Infinity]
    for (const { cells } of rows) {
      const head = cells.findIndex((cell) => /^자산(?:\s*항목)?$/.test(cell))
      if (head !== -1) {
        from = head
        const debts = cells.findIndex((cell) => /^부채/.test(cell))
        to = debts === -1 ? Infinity : debts
      }
      if (from === -1) continue
      const own = cells.slice(from, to)
      const sum = own.findLast((cell) => /^-?[\d,]+(?:\.\d+)?$/.test(cell))
      const name = own.slice(1).find((cell) => cell !== '' && cell !== sum)
      if (name !== undefined && sum !== undefined) found.set(name, sum)
    }
  }
  return found
}

/**
 * Banksalad (뱅크샐러드), sheet 가계부 내역 of its workbook. Signed amounts of what was spent, earned and moved (이체), by the
 * means of payment; a transfer stands in both accounts. Files where 지출 is unsigned cannot say which way an 이체 went.
 * The other sheet states what lies where: the closing balances. Seen 2020 to 2026.
 */
export const banksalad = bookFormat({
  id: 'banksalad',
  label: 'Banksalad (XLSX)',
  columns: {
    date: column('날짜'),
    time: optional('시간'),
    type: column('타입'),
    category: column('대분류'),
    sub: optional('소분류'),
    text: optional('내용'),
    amount: column('금액'),
    currency: column('화폐'),
    account: column('결제수단'),
    memo: optional('메모'),
  },
  own: ['account', 'category'],
  marks: ['type', 'category', 'account'],
  date: 'date',
  amounts: ['amount'],
  rules: { decimal: 'point' },
  open: (book) => {
    for (const [account, sum] of assetsIn(book.tables.filter((table) => table !== book.table)))
      book.holds(account, sum)
    // A single minus shows that amounts are signed: what is positive among 지출 then is money given back.
    const unsigned = !book.texts('amount').some((amount) => /^\s*[-−(]/.test(amount))
    return (cells): Draft => {
      const currency = book.currency(cells, 'currency', 'amount')
      const printed = cells.amount('amount', currency)
      const type = cells.text('type')
      if (!/^(?:지출|수입|이체)$/.test(type) || (type === '이체' && unsigned && printed > 0))
        cells.wrong({ code: 'unknown-state', text: type }, 'type', zero)
      const amount = type === '지출' && unsigned ? negate(printed) : printed
      const category = `${cells.text('category')} ${cells.text('sub')}`
      const back = type === '지출' && amount > 0
      return book.entry(cells, {
        account: cells.text('account'),
        amount,
        currency,
        kind: type === '이체' ? 'transfer' : back ? 'refund' : bookKind(category, amount),
        time: cells.time('time'),
        texts: [cells.text('text'), cells.text('memo'), cells.text('category')],
        counterparty: cells.text('text'),
      })
    }
  },
})
