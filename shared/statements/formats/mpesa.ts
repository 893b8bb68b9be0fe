import type { TransactionStatus } from '../../model'
import type { Currency } from '../../money/currency'
import { minor, zero } from '../../money/money'
import { currencyOfText } from '../generic/marks'
import { column, optional } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'
import { type Row, textOf } from '../tables/table'

const kes = 'KES' as Currency

const kinds: KindWords = [
  ['fee', /\bcharge$|\bcharges?\b(?!.*reversal)/i],
  ['refund', /reversal|refund/i],
  ['transfer', /m-shwari|kcb m-?pesa|lock savings|fuliza|overdraft|\bod loan\b|to own /i],
  ['withdrawal', /withdrawal/i],
  ['top-up', /deposit/i],
  ['payment', /merchant|pay ?bill|buy goods|airtime|bundle/i],
  ['transfer', /customer transfer|send money|to bank/i],
]

/** Whether a line above the table says that its currency is another. */
const namesOtherMoney = (row: Row): boolean =>
  /currency/i.test(textOf(row)) &&
  row.cells.some((cell) => {
    const code = currencyOfText(cell.replace(/^[^:]*:\s*/, ''))
    return code !== null && code !== kes
  })

function statusOf(text: string): TransactionStatus {
  if (/pending|hold/i.test(text)) return 'pending'
  return /fail|cancel|declin|expire/i.test(text) ? 'cancelled' : 'posted'
}

/** Who a text names behind “to”, “from” or a dash, without the number before the name. */
const nameIn = (text: string): string =>
  (/ (?:- |to |from )(?:\S+ - )?(.+)$/.exec(text)?.[1] ?? '')
    .replace(/^- /, '')
    .replace(/^[\d*]{6,}\s+(?:- )?(?=\S)/, '')

/**
 * M-Pesa, full statement: a PDF behind a password, or its table taken out of one. Newest first. A charge is a row of its
 * own under the receipt of its movement. Money out is printed with a minus or without: the column says the way.
 * Seen 2020 to 2026.
 */
export const mpesa = tableFormat({
  info: {
    id: 'mpesa',
    label: 'M-PESA statement (PDF, CSV)',
    provider: 'mpesa',
    accountKind: 'wallet',
    accountName: 'M-PESA',
  },
  columns: {
    receipt: optional('Receipt No.', 'Receipt No'),
    when: column('Completion Time'),
    details: column('Details'),
    status: optional('Transaction Status', 'Status'),
    in: column('Paid In'),
    out: column('Withdrawn', 'Withdraw n', 'Paid Out'),
    balance: column('Balance'),
  },
  marks: ['receipt', 'when', 'in'],
  // Other wallets of the same make print the same head in other currencies.
  bornOut: (table, { at }) => !table.rows.slice(0, at).some(namesOtherMoney),
  date: 'when',
  amounts: ['in', 'out', 'balance'],
  rules: { dateOrder: 'year-first', decimal: 'point' },
  begin: () => ({
    row: (cells) => {
      const out = cells.amountIfAny('out', kes) ?? zero
      const amount = minor(Math.abs(cells.amountIfAny('in', kes) ?? zero) - Math.abs(out))
      const text = cells.text('details')
      return makeDraft({
        line: cells.line,
        day: cells.day('when'),
        time: cells.time('when'),
        amount,
        currency: kes,
        kind: kindBy(kinds, text, amount),
        status: statusOf(cells.text('status')),
        text,
        counterparty: orNull(nameIn(text)),
        reference: orNull(cells.text('receipt')),
        balance: cells.amountIfAny('balance', kes),
      })
    },
  }),
})
