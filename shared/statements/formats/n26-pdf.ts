import type { Currency } from '../../money/currency'
import type { Minor } from '../../money/money'
import type { StatementFormat } from '../format'
import { column } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft } from '../make-draft'
import type { Source } from '../source'
import { tableFormat } from '../table-format'

const eur = 'EUR' as Currency

const kinds: KindWords = [
  ['income', /zinsertrag|zinsen|\binterest\b|intérêts|intereses|interessi|gehalt|salary/i],
  ['transfer', /^(an|von) .*(konto|space)|^(to|from) .*(account|space)|hauptkonto|main account/i],
  ['fee', /gebühr|entgelt|\bfees?\b|frais|comisión|commissione/i],
  ['refund', /erstattung|refund|remboursement|reembolso|rimborso/i],
]

/** The line below each text that gives its value date. */
const valueLine =
  /\s{0,9}(?:wertstellung|value date|date de valeur|fecha (?:de )?valor|data (?:di )?valuta)\s{0,9}:?\s{0,9}\d{1,2}[./]\d{1,2}[./]\d{4}/gi
const before = /alter kontostand|previous balance|ancien solde|saldo (?:anterior|precedente)/i
const after = /neuer kontostand|new balance|nouveau solde|nuevo saldo|nuovo saldo/i

/** So many letters and digits an account number has in the countries where N26 has accounts. */
const ibanLength: Readonly<Record<string, number>> = { DE: 22, ES: 24, FR: 27, IT: 27 }

function ibanIn({ text }: Source): string {
  const [, found = ''] = /\bIBAN:?\s*([A-Z]{2}\d{2}[\dA-Z ]{10,40})/.exec(text) ?? []
  const length = ibanLength[found.slice(0, 2)]
  return length === undefined ? '' : found.replace(/\s/g, '').slice(0, length)
}

const format = tableFormat({
  info: {
    id: 'n26-pdf',
    label: 'N26 statement (PDF)',
    provider: null,
    accountKind: 'bank',
    accountName: 'N26',
  },
  columns: {
    text: column('Beschreibung', 'Description', 'Descripción', 'Descrizione'),
    date: column(
      'Verbuchungsdatum', 'Booking Date', 'Date de réservation', 'Date de comptabilisation', 'Fecha de reserva',
      'Data di contabilizzazione', 'Data contabile',
    ),
    amount: column('Betrag', 'Amount', 'Montant', 'Cantidad', 'Importe', 'Importo'),
  }, // prettier-ignore
  marks: ['text', 'date', 'amount'],
  date: 'date',
  amounts: ['amount'],
  rules: { dateOrder: 'day-first', decimal: 'comma' },
  begin: ({ source }) => {
    const account = ibanIn(source)
    const ends: { opening?: Minor; closing?: Minor } = {}
    return {
      stated: () => [{ account, currency: eur, ...ends }],
      row: (cells) => {
        const text = cells.text('text').replace(valueLine, '').trim()
        const amount = cells.amount('amount', eur)
        if (cells.text('date') === '') {
          if (before.test(text)) ends.opening = amount
          if (after.test(text)) ends.closing = amount
          return before.test(text) || after.test(text) ? 'balance-only' : 'total'
        }
        return makeDraft({
          line: cells.line,
          account,
          day: cells.day('date'),
          amount,
          currency: eur,
          kind: kindBy(kinds, text, amount),
          text,
        })
      },
    }
  },
})

/**
 * N26, the monthly statement of an account or of savings, a PDF. Each row has its value date on a line below its text; a
 * summary (Zusammenfassung) with the old and the new balance stands below the table. Known after a public sample, 2025.
 */
export const n26Pdf: StatementFormat = {
  info: format.info,
  claims: (source) =>
    source.grammar === 'pdf' &&
    source.text.search(valueLine) !== -1 &&
    (before.test(source.text) || /\bN26\b|NTSBDEB/.test(source.text)) &&
    format.claims(source),
  read: (source, job) => format.read(source, job),
}
