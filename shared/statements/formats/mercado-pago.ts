import { noCurrency } from '../../money/currency-codes'
import { decimalsOf } from '../../money/currency'
import type { Minor } from '../../money/money'
import { parseAmount } from '../../money/parse-amount'
import { decimalStyle } from '../decimal-style'
import type { StatedPart } from '../format'
import { askCurrency } from '../generic/currency'
import { column, optional } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { plainName } from '../plain-name'
import type { Question } from '../reading'
import { tableFormat } from '../table-format'
import type { Table } from '../tables/table'

/** Words of the type, in Portuguese and Spanish: it carries the whole text. */
const kinds: KindWords = [
  ['refund', /reembolso|devolu[cç]|estorno|contracargo|chargeback/i],
  ['fee', /\btarifa|\btaxa\b|comiss[aã]o|comisi[oó]n|\bcargo por|imposto sobre opera|\biof\b/i],
  ['transfer', /^reserva|reservad|dinheiro retirado|dinero retirado|^transfer[eê]ncia enviada|^transferencia enviada|cofrinho|apartado|entre suas contas|entre tus cuentas|pagamento (?:de|da) fatura|pago de (?:la )?tarjeta|aplica[cç][aã]o|resgate/i],
  ['reward', /cashback|recompensa/i],
  ['withdrawal', /saque|retiro de efectivo|retiro en|extracci[oó]n/i],
  ['top-up', /dep[oó]sito|dinheiro adicionado|ingreso de dinero|recarga de saldo|entrada de dinheiro/i],
] // prettier-ignore

/** What the block of sums above the table states, as texts: names in one row, figures in the next. */
function sums({ rows }: Table, head: number): { readonly opening: string; readonly closing: string } | null {
  for (const [at, row] of rows.slice(0, head).entries()) {
    const names = row.cells.map(plainName)
    const [opening, closing] = [names.indexOf('initial_balance'), names.indexOf('final_balance')]
    if (opening === -1 || closing === -1) continue
    const figures = rows[at + 1]?.cells ?? []
    return { opening: figures[opening] ?? '', closing: figures[closing] ?? '' }
  }
  return null
}

/**
 * Mercado Pago, statement of the account: a block of sums, then each movement with the balance after it. Heads are the
 * same in all its countries, and none names the currency. The type carries the whole text; days come first. Seen 2026.
 */
export const mercadoPago = tableFormat({
  info: {
    id: 'mercado-pago',
    label: 'Mercado Pago statement (CSV, XLSX)',
    provider: null,
    accountKind: 'wallet',
    accountName: 'Mercado Pago',
  },
  columns: {
    day: column('RELEASE_DATE', 'DATE'),
    text: column('TRANSACTION_TYPE', 'DESCRIPTION'),
    reference: optional('REFERENCE_ID', 'SOURCE_ID'),
    amount: column('TRANSACTION_NET_AMOUNT', 'NET_AMOUNT'),
    balance: column('PARTIAL_BALANCE', 'BALANCE_AMOUNT'),
    currency: optional('CURRENCY', 'TRANSACTION_CURRENCY'),
  },
  marks: ['day', 'text', 'amount', 'balance'],
  date: 'day',
  amounts: ['amount', 'balance'],
  rules: { dateOrder: 'day-first' },
  begin: ({ table, header, has, texts, answers }) => {
    const questions: Question[] = []
    const above = sums(table, header.at)
    const style = decimalStyle([...texts('amount'), ...texts('balance')])
    const mark = answers.decimal ?? (style.mark === 'point' ? 'point' : 'comma')
    return {
      questions,
      stated: (): readonly StatedPart[] => {
        const currency = answers.currency ?? (has('currency') ? null : noCurrency)
        if (above === null || currency === null) return []
        const of = (text: string): Minor | null =>
          text === '' ? null : parseAmount(text, mark, decimalsOf(currency))
        const [opening, closing] = [of(above.opening), of(above.closing)]
        if (opening === null || closing === null) return []
        return [{ account: '', currency, opening, closing }]
      },
      row: (cells) => {
        const printed = cells.text('amount')
        if (printed === '') return cells.text('balance') === '' ? 'zero' : 'balance-only'
        const currency = has('currency') ? cells.currency('currency') : (answers.currency ?? noCurrency)
        if (currency === noCurrency && questions.length === 0)
          questions.push(askCurrency(printed, cells.line))
        const amount = cells.amount('amount', currency)
        const text = cells.text('text').replace(/\s+/g, ' ')
        return makeDraft({
          line: cells.line,
          day: cells.day('day'),
          amount,
          currency,
          kind: kindBy(kinds, text, amount),
          text,
          reference: orNull(cells.text('reference')),
          balance: cells.amountIfAny('balance', currency),
        })
      },
    }
  },
})
