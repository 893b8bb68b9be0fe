import type { TransactionKind } from '../../../model'
import { knownCurrency } from '../../../money/currency-codes'
import { zero } from '../../../money/money'
import { negate } from '../../../money/negate'
import { column, columnWith, optional } from '../../header'
import { bookKind, isCorrection } from './book-kinds'
import { bookFormat } from './book-format'

const moves = /transfer|이체|^출금$|^입금$|振替|移動|转|轉/iu
const goesOut =
  /^exp|^지출|^支出|^費用|transfer[- ]?out|이체(?:지출|출금)|^출금|振替(?:支出|出金|[(（]?出)|(?:支出|出金)振替|转出|轉出/iu
const comesIn = /^inc|^수입|^収入|^收入|transfer[- ]?in|이체(?:수입|입금)|^입금|振替(?:収入|入金|[(（]?入)|(?:収入|入金)振替|转入|轉入/iu // prettier-ignore

/**
 * Money Manager by Realbyte (편한가계부), in English, Korean and Japanese; text, CSV and workbook. Unsigned amounts, a column
 * says the side. One column is headed by the main currency, others hold the amount as it was entered. The other account of
 * a transfer stands where the category does; files that list only the outgoing side of every transfer state both accounts
 * in it. Seen 2018 to 2026.
 */
export const realbyte = bookFormat({
  id: 'realbyte',
  label: 'Money Manager by Realbyte (TSV, CSV, XLSX)',
  columns: {
    date: column('Date', 'Period', '날짜', '기간', '日付', '期間', '日期'),
    account: column('Account', 'Accounts', '자산', '資産', '口座', '资产', '帳戶'),
    category: column('Category', '분류', '分類', 'カテゴリ', 'カテゴリー', '分类', '類別'),
    sub: optional('Subcategory', '소분류', '小分類', 'サブカテゴリ', '子分類', '子分类'),
    note: optional('Note', '내용', '内容', '內容'),
    main: { names: [], pattern: /^[a-z]{3}$/, optional: true },
    side: column('Income/Expense', '수입/지출', '収入/支出', '收入/支出'),
    text: optional('Description', '메모', '詳細', 'メモ', '描述', '備註'),
    // The last column bears the same name, and holds the amount once more.
    again: optional('Account', 'Accounts', '자산', '資産', '口座', '资产', '帳戶'),
    amount: columnWith('currency', 'Amount', '금액', '金額', '金额'),
    currency: columnWith('amount', 'Currency', '화폐', '통화', '通貨', '货币', '貨幣'),
  },
  own: ['side'],
  marks: ['account', 'category', 'side'],
  date: 'date',
  amounts: ['main', 'amount'],
  open: (book) => {
    const named =
      book.has('again') && book.texts('account').every((text) => !/\p{L}/u.test(text)) ? 'again' : 'account'
    const [accounts, currencies, sides] = [book.texts(named), book.texts('currency'), book.texts('side')]
    const main = knownCurrency(
      book.heads.find((head) => knownCurrency(head) !== null && head.length === 3) ?? '',
    )
    const usedBy = new Map<string, Set<string>>()
    for (const [row, account] of accounts.entries())
      usedBy.set(account, (usedBy.get(account) ?? new Set()).add(currencies[row] ?? ''))
    const twice = sides.some((side) => moves.test(side) && comesIn.test(side))
    return (cells) => {
      const account = cells.text(named)
      // An account all of whose entries are in one currency is kept in it; else what was entered was exchanged.
      const entered =
        cells.text('currency') !== '' && cells.text('amount') !== '' && usedBy.get(account)?.size === 1
      const inMain = !entered && main !== null && cells.text('main') !== ''
      const currency = inMain
        ? main
        : book.currency(cells, cells.has('currency') ? 'currency' : null, 'amount')
      const size = cells.amount(inMain ? 'main' : cells.has('amount') ? 'amount' : 'main', currency)
      const side = cells.text('side')
      const out = goesOut.test(side)
      if (!out && !comesIn.test(side)) cells.wrong({ code: 'unknown-state', text: side }, 'side', zero)
      const amount = out ? negate(size) : size
      const category = cells.text('category')
      const own = moves.test(side)
      const said = {
        texts: [cells.text('note'), cells.text('text'), cells.text('sub'), category],
        counterparty: own ? category : cells.text('note'),
      }
      if (own && !twice && category !== '')
        return book.transfer(
          cells,
          { texts: said.texts },
          { account, amount, currency },
          { account: category, amount: negate(amount), currency },
        )
      const adjusted = isCorrection(category) || isCorrection(side)
      const kind: TransactionKind = own ? 'transfer' : adjusted ? 'adjustment' : bookKind(category, amount)
      return book.entry(cells, { ...said, account, amount, currency, kind })
    }
  },
})
