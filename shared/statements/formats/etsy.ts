import type { Currency } from '../../money/currency'
import { type Minor, minor, zero } from '../../money/money'
import { negate } from '../../money/negate'
import type { Cells } from '../cells'
import { column, optional } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { statusOf } from '../status-words'
import { tableFormat } from '../table-format'
import { provenEtsy } from './etsy-proof'

/** Words of `Type`: English in every file seen, and the same in the languages of its heads. */
const kinds: KindWords = [
  ['adjustment', /^buyer fee|käufergebühr|\b(?:vat|gst|hst|pst|qst|taxe?s?)\b|steuer|mwst|\bust\b|\btva\b|\biva\b|\bbtw\b|podatek|imposto|impuesto|imposta|belasting|税/i],
  ['withdrawal', /^(?:deposit|payout|disbursement)|einzahlung|auszahlung|^versement|^virement|^dépôt|^depósito|^deposito|^ingreso|^accredito|^storting|^uitbetaling|^wpłata|^wypłata|^pagamento|入金|振込/i],
  ['hold', /reserve|rücklage|réserve|reserva|riserva|rezerwa|reservering|準備金|保留/i],
  ['refund', /refund|erstattung|remboursement|reembolso|rimborso|terugbetaling|zwrot|返金/i],
  ['fee', /\bfees?\b|marketing|gebühr|werbung|\bfrais\b|tarifa|commission|comisi|kosten|opłat|taxa|手数料|マーケティング/i],
  ['income', /^sale|verkauf|^vente|^venta|^vendita|^verkoop|^sprzedaż|^venda|販売|売上/i],
] // prettier-ignore

/** Titles come with the entities of the page they were copied from. */
const plainTitle = (title: string): string =>
  title.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'")

/** The only figure with a currency in a title: `€1,234.50 sent to your bank account`, `14,23 € wurden überwiesen`. */
function amountIn(title: string): string | undefined {
  const money =
    /(?:\p{Sc}|\b[A-Z]{3}|[A-Z]{1,2}\$|zł|kr)\s?\d[\d.,\u00a0\u202f]{0,30}|\d[\d.,\u00a0\u202f]{0,30}\s?(?:\p{Sc}|[A-Z]{3}\b|zł|kr)/gu
  const found = title.match(money) ?? []
  return found.length === 1 ? found[0].trim().replace(/[.,]$/, '') : undefined
}

/** A cell without a figure: empty, or `--`. */
const saysNothing = (text: string): boolean => !/\d/.test(text)

type Money = 'amount' | 'fees' | 'net'

/** What a row moved, and the fee inside it. `net` is what moved; without it amount and fees together say so. */
function moved(
  cells: Pick<Cells<Money>, 'amount' | 'text'>,
  currency: Currency,
): { readonly amount: Minor; readonly fee: Minor } {
  const of = (key: Money): Minor => (saysNothing(cells.text(key)) ? zero : cells.amount(key, currency))
  const [gross, fees] = [of('amount'), of('fees')]
  const net = saysNothing(cells.text('net')) ? minor(gross + fees) : of('net')
  // Without an amount of its own the row is a fee or a tax itself, and bears none.
  return { amount: net, fee: saysNothing(cells.text('amount')) ? zero : minor(gross - net) }
}

/**
 * What was paid out: a payout prints no figure but in its title, and goes out, unless the bank sent it back. Null where
 * the row is no payout; undefined where its title has no figure.
 */
function paidOut(
  cells: Pick<Cells<Money | 'type' | 'title'>, 'parse' | 'text'>,
  title: string,
  currency: Currency,
): Minor | null | undefined {
  const known = kinds.find(([, word]) => word.test(cells.text('type')))?.[0]
  const silent = (['amount', 'fees', 'net'] as const).every((key) => !/[1-9]/.test(cells.text(key)))
  if (known !== 'withdrawal' && (known !== undefined || !silent)) return null
  const sent = amountIn(title)
  if (sent === undefined) return silent ? undefined : null
  const size = cells.parse(sent, 'net', currency)
  return /return|failed|zurück|renvoyé|rejeté|devuelt|restituit|teruggestuurd|zwrócon|devolvid/i.test(title)
    ? size
    : negate(size)
}

/**
 * Etsy, monthly statement, its heads in the language of the account. Net is what moved, save for deposits: the amount
 * sent to the bank stands only in their title. A sale may bear a fee of its own. Taxes on fees (VAT, GST) are rows apart,
 * as are fees given back. Equal listing fees are real. No number and no balance. Seen 2022 to 2026.
 */
export const etsy = tableFormat({
  info: {
    id: 'etsy',
    label: 'Etsy statement (CSV)',
    provider: 'etsy',
    accountKind: 'platform',
    accountName: 'Etsy',
  },
  columns: {
    day: column('Date', 'Datum', 'Fecha', 'Data', '日付'),
    type: column('Type', 'Art', 'Typ', 'Tipo', '種類', 'タイプ'),
    title: column('Title', 'Titel', 'Titre', 'Título', 'Titolo', 'Tytuł', 'タイトル'),
    info: optional('Info', 'Infos', 'Información', 'Informazioni', 'Informacje', 'Informações', '情報'),
    currency: column(
      'Currency',
      'Währung',
      'Devise',
      'Moneda',
      'Divisa',
      'Valuta',
      'Waluta',
      'Moeda',
      '通貨',
    ),
    amount: optional(
      'Amount',
      'Betrag',
      'Montant',
      'Importe',
      'Cantidad',
      'Importo',
      'Bedrag',
      'Kwota',
      'Valor',
      '金額',
    ),
    fees: optional(
      'Fees & Taxes',
      'Gebühren & Steuern',
      'Gebühren und Steuern',
      'Frais et taxes',
      'Frais & taxes',
      'Tarifas e impuestos',
      'Comisiones e impuestos',
      'Tariffe e imposte',
      'Commissioni e tasse',
      'Kosten en belastingen',
      'Kosten & belastingen',
      'Opłaty i podatki',
      'Taxas e impostos',
      'Tarifas e impostos',
      '手数料と税金',
      '手数料・税金',
    ),
    net: column('Net', 'Netto', 'Neto', 'Líquido', '正味', '純額'),
    tax: optional(
      'Tax Details',
      'Steuerliche Angaben',
      'Steuerdetails',
      'Détails des taxes',
      'Informations fiscales',
      'Detalles fiscales',
      'Dettagli fiscali',
      'Belastinggegevens',
      'Szczegóły podatkowe',
      'Detalhes fiscais',
      '税金の詳細',
    ),
    status: optional('Status', 'Statut', 'Estado', 'Stato', 'ステータス'),
    available: optional(
      'Availability Date',
      'Verfügbarkeitsdatum',
      'Date de disponibilité',
      'Fecha de disponibilidad',
    ),
  },
  marks: ['title', 'fees', 'net'],
  proven: provenEtsy,
  date: 'day',
  amounts: ['amount', 'fees', 'net'],
  begin: () => ({
    row: (cells) => {
      const currency = cells.currency('currency')
      const type = cells.text('type')
      const title = plainTitle(cells.text('title'))
      const row = moved(cells, currency)
      const payout = paidOut(cells, title, currency)
      if (payout === undefined) cells.wrong({ code: 'bad-amount', text: title }, 'title', zero)
      const amount = payout ?? row.amount
      const kind = payout === null ? kindBy(kinds, type, amount) : 'withdrawal'
      return makeDraft({
        line: cells.line,
        day: cells.day('day'),
        amount,
        currency,
        fee: payout === null ? row.fee : zero,
        kind,
        status: statusOf(cells.text('status')) ?? 'posted',
        text: [title, cells.text('info')].filter((part) => part !== '' && part !== '--').join(' · '),
        counterparty: orNull(kind === 'withdrawal' ? 'Bank' : ''),
      })
    },
  }),
})
