import type { TransactionStatus } from '../../model'
import type { Currency } from '../../money/currency'
import { knownCurrency, noCurrency } from '../../money/currency-codes'
import { toDecimal, minor, zero } from '../../money/money'
import type { Header } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { statusOf } from '../status-words'
import { tableFormat } from '../table-format'
import { type Table, textOf } from '../tables/table'
import { amazonDateRangeColumns } from './amazon-date-range-columns'
import { currencyOfShops } from './amazon-marketplace'

/** Words of `type`, in the languages of Amazon's shops. */
const kinds: KindWords = [
  ['withdrawal', /^transfer|übertrag|überweisung|^virement|^transfert|trasferimento|overboeking|przelew|överföring|^振込|^送金/i],
  ['refund', /refund|chargeback|a-to-z|erstattung|remboursement|rimborso|reembolso|terugbetaling|zwrot|återb[eä]|返金/i],
  // What selling itself costs a month is a subscription; fees of sales stand in columns of their own.
  ['payment', /service fee|servicegebühr|frais de service|commissione (?:per il|di) servizio|tarifa(?: de prestaci[oó]n)? de servicio|servicekosten|opłata za usług|serviceavgift|注文外料金/i],
  ['adjustment', /adjustment|debt|reserve|tax|anpassung|ajuste|rettifica|modifica|aanpassing|korekta|justering|verbindlichkeit|dette|debito|deuda|schuld|rezerw|調整|税/i],
] // prettier-ignore

const feeColumns = ['sellingFees', 'fbaFees', 'otherFees'] as const

/** What the notes above the table call a currency. */
const inWords: readonly (readonly [string, RegExp])[] = [
  ['EUR', /\beuros?\b|€/i],
  ['PLN', /złot|zł\b/i],
  ['SEK', /svenska kronor|\bkronor\b/i],
  ['GBP', /pounds?|sterling|£/i],
  ['JPY', /円|日本円/],
  ['BRL', /\breais\b|R\$/i],
  ['TRY', /türk lirası/i],
]

/**
 * The note above the table names the currency (“All amounts in USD, unless specified”, “Alle Beträge in Euro”); where it
 * does not, the shops in the rows do.
 */
function currencyOf(table: Table, shops: readonly string[]): Currency {
  const notes = table.rows.slice(0, 12).map(textOf)
  const codes = new Set<Currency>()
  for (const note of notes)
    for (const word of /\bin ([A-Z]{3})\b/.exec(note)?.slice(1) ??
      note.match(/(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g) ??
      []) {
      const code = knownCurrency(word)
      if (code !== null) codes.add(code)
    }
  if (codes.size === 1) return [...codes][0]!
  const shop = currencyOfShops(shops)
  if (shop !== null) return shop
  const named = inWords.filter(([, words]) => notes.some((note) => note.length < 200 && words.test(note)))
  return named.length === 1 ? (knownCurrency(named[0]![0]) ?? noCurrency) : noCurrency
}

/** The cells of the parts that the total is made of: from the first column of sales to the one before the total. */
function partsOf({ names, cellOf }: Header<string>): readonly number[] {
  const total = cellOf.get('total')
  const sales = cellOf.get('sales')
  if (total === undefined || sales === undefined || sales > total) return []
  return names.flatMap((_, cell) => (cell >= sales && cell < total ? [cell] : []))
}

/**
 * Amazon seller, date range report, below seven to nine lines of notes; its columns differ by country and are in the
 * language of the shop. `total` is what moved; fees are negative in columns of their own; `Transfer` goes to the bank.
 * Since 2025 two columns behind the total tell whether the money is released: what is deferred cannot be paid out yet,
 * and comes again as released. Seen 2019 to 2026.
 */
export const amazonDateRange = tableFormat({
  info: {
    id: 'amazon-date-range',
    label: 'Amazon seller, date range report (CSV)',
    provider: 'amazon',
    accountKind: 'platform',
    accountName: 'Amazon',
  },
  columns: amazonDateRangeColumns,
  marks: ['when', 'settlement', 'total'],
  date: 'when',
  amounts: ['total', ...feeColumns],
  begin: ({ table, header, has, texts }) => {
    const currency = currencyOf(table, texts('marketplace'))
    const parts = partsOf(header)
    // A word nobody has seen decides nothing: what has no day of release is not released.
    const stateOf = (status: string, release: string): TransactionStatus =>
      statusOf(status) ??
      ((status !== '' || !has('status')) && has('release') && release === '' ? 'pending' : 'posted')
    const rows = new Map(parts.length === 0 ? [] : table.rows.map((row) => [row.line, row.cells]))
    return {
      row: (cells) => {
        if (cells.text('total') === '') return 'zero'
        if (currency === noCurrency) cells.wrong({ code: 'no-currency' }, 'total', zero)
        const amount = cells.amount('total', currency)
        const charged = feeColumns.reduce((sum, key) => sum + (cells.amountIfAny(key, currency) ?? 0), 0)
        const type = cells.text('type')
        const whole = parts
          .map((cell) => rows.get(cells.line)?.[cell] ?? '')
          .reduce((sum, text) => sum + (text === '' ? 0 : cells.parse(text, 'total', currency)), 0)
        // What is left between the parts and the total is told, not swallowed.
        if (parts.length > 0 && whole !== amount)
          cells.remark({
            code: 'fee-disagrees',
            gross: toDecimal(minor(whole - charged), currency),
            fee: toDecimal(minor(charged), currency),
            net: cells.text('total'),
          })
        return makeDraft({
          line: cells.line,
          day: cells.day('when'),
          time: cells.time('when'),
          amount,
          currency,
          fee: minor(0 - charged),
          kind: kindBy(kinds, type, amount),
          status: stateOf(cells.text('status'), cells.text('release')),
          // One order has many rows; its number says what a row is about, not which it is.
          text: [type, cells.text('order'), cells.text('text')].filter(Boolean).join(' · '),
          counterparty: orNull(cells.text('marketplace')),
        })
      },
    }
  },
})
