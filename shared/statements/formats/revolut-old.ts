import type { Currency } from '../../money/currency'
import { knownCurrency, noCurrency } from '../../money/currency-codes'
import { minor, zero } from '../../money/money'
import { column, type Column, optional } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft } from '../make-draft'
import { tableFormat } from '../table-format'
import { isBlank, type Table } from '../tables/table'

const kinds: KindWords = [
  ['top-up', /top.?up/i],
  ['conversion', /exchanged/i],
  ['withdrawal', /cash (at|withdrawal)/i],
  ['refund', /refund/i],
  ['fee', /\bfee\b/i],
  ['transfer', /^(to|from) |transfer/i],
]

/** A column whose name ends in the account's currency: `Paid Out (GBP)`. */
const inCurrency = (name: string, pattern: RegExp): Column => ({ names: [name], pattern, optional: false })

/** The currency of the account stands in brackets in the head of the balance. */
function currencyOf(table: Table): Currency {
  for (const row of table.rows.slice(0, 5)) {
    if (isBlank(row)) continue
    const found = row.cells.map((cell) => /^balance\s*\((\w{3})\)$/i.exec(cell)?.[1]).find(Boolean)
    if (found !== undefined) return knownCurrency(found) ?? noCurrency
  }
  return noCurrency
}

/** Revolut personal before 2021: semicolons with blanks around names, two columns of amounts, newest first. Seen 2019 to 2020. */
export const revolutOld = tableFormat({
  info: {
    id: 'revolut-old',
    label: 'Revolut before 2021 (CSV)',
    provider: 'revolut',
    accountKind: 'wallet',
    accountName: 'Revolut',
  },
  columns: {
    day: column('Completed Date'),
    text: optional('Description', 'Reference'),
    out: inCurrency('Paid Out', /^paidout\(\w{3}\)$/),
    in: inCurrency('Paid In', /^paidin\(\w{3}\)$/),
    exchangeOut: optional('Exchange Out'),
    balance: inCurrency('Balance', /^balance\(\w{3}\)$/),
    notes: optional('Notes'),
  },
  marks: ['out', 'in', 'balance', 'exchangeOut'],
  date: 'day',
  amounts: ['out', 'in', 'balance'],
  begin: ({ table }) => {
    const currency = currencyOf(table)
    return {
      row: (cells) => {
        const paidIn = cells.amountIfAny('in', currency) ?? zero
        const paidOut = cells.amountIfAny('out', currency) ?? zero
        const amount = minor(paidIn - Math.abs(paidOut))
        const text = cells.text('text')
        return makeDraft({
          line: cells.line,
          day: cells.day('day'),
          amount,
          currency,
          kind: kindBy(kinds, text, amount),
          text: [text, cells.text('notes')].filter(Boolean).join(' · '),
          balance: cells.amountIfAny('balance', currency),
        })
      },
    }
  },
})
