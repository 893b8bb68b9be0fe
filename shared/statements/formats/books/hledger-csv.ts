import type { Currency } from '../../../money/currency'
import { knownCurrency } from '../../../money/currency-codes'
import { bareAmount } from '../../../money/bare-amount'
import { minor, zero } from '../../../money/money'
import { currencyOfMark } from '../../generic/marks'
import { column, optional } from '../../header'
import { sideOf } from './account-side'
import { bookedKind, isOpening, type Side } from './booked'
import { bookFormat } from './book-format'

/** A commodity as money; null for shares, hours and whatever else is counted. */
const moneyOf = (commodity: string, ...amounts: readonly string[]): Currency | null =>
  knownCurrency(commodity) ?? currencyOfMark(commodity, ...amounts)

/** The plain size of an amount, to compare signs and shares; 0 where it cannot be read. */
const sizeOf = (text: string): number => {
  const bare = bareAmount(text.replace(/"[^"]*"/g, ''))
  const digits = bare?.digits.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.')
  return bare === null ? 0 : Number(digits) * (bare.negative ? -1 : 1)
}

/**
 * hledger, `print -O csv` and `register -O csv`. Every posting of an entry is a row; the entry's number holds them together.
 * Rows of assets and debts are movements of that account, with the sign of `amount` (`credit` and `debit` say the same in
 * two columns); rows of income, expenses and equity tell what kind they are. The running total of a register runs over all
 * accounts, and is no balance. Source: hledger's manual, “CSV output”. Seen 2019 to 2026.
 */
export const hledgerCsv = bookFormat({
  id: 'hledger-csv',
  label: 'hledger print or register (CSV)',
  columns: {
    entry: column('txnidx'),
    date: column('date'),
    code: optional('code'),
    text: column('description'),
    account: column('account'),
    amount: column('amount'),
    commodity: optional('commodity'),
  },
  own: ['entry'],
  ownCells: /^(?:assets?|liabilit(?:y|ies)|expenses?|income|revenues?|equity):\S/i,
  marks: ['entry', 'account', 'amount'],
  shows: { key: 'account', like: /^[^\s:][^:]*:\S/ },
  date: 'date',
  amounts: ['amount'],
  open: (book) => {
    const [entries, accounts, amounts, commodities] = [
      book.texts('entry'),
      book.texts('account'),
      book.texts('amount'),
      book.texts('commodity'),
    ]
    const postings = entries.map((_, row): Side => {
      const account = accounts[row] ?? ''
      return {
        account,
        side: sideOf(account.replace(/^[([]|[)\]]$/g, '')),
        amount: sizeOf(amounts[row] ?? ''),
        currency: commodities[row] || (bareAmount(amounts[row] ?? '')?.mark ?? ''),
      }
    })
    const byEntry = new Map<string, Side[]>()
    for (const [row, entry] of entries.entries()) {
      const group = byEntry.get(entry)
      if (group) group.push(postings[row]!)
      else byEntry.set(entry, [postings[row]!])
    }
    return (cells) => {
      const posting = postings[book.rowOf(cells)]!
      const account = cells.text('account')
      // Virtual postings are plans, not money.
      if (/^[([]/.test(account)) return 'detail'
      if (posting.side === null) cells.wrong({ code: 'unknown-account', account }, 'account', zero)
      else if (posting.side !== 'own') return 'not-this-account'
      const printed = cells.text('amount')
      if (printed === '0' || printed === '') return 'zero'
      const named = cells.text('commodity')
      const bare = bareAmount(printed)
      // `2 PINE` is no amount of money; a bare number may be, in the currency the journal is kept in.
      const plain = named === '' && bare?.mark === ''
      const currency = plain
        ? book.currency(cells, null, 'amount')
        : moneyOf(named || (bare?.mark ?? ''), printed)
      if (currency === null) return 'not-this-account'
      const amount = minor(cells.amount('amount', currency))
      const others = (byEntry.get(cells.text('entry')) ?? []).filter((one) => one !== posting)
      const [payee = '', note = ''] = cells
        .text('text')
        .split('|', 2)
        .map((part) => part.trim())
      const said = {
        account,
        amount,
        currency,
        texts: [note === '' ? payee : `${payee} · ${note}`],
        counterparty: note === '' ? '' : payee,
        reference: cells.text('code'),
      }
      if (isOpening(others)) return book.opening(cells, said)
      return book.entry(cells, { ...said, kind: bookedKind(posting, others) })
    }
  },
})
