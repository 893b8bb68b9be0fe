import type { TransactionKind } from '../../model'
import { type Currency, decimalsOf } from '../../money/currency'
import { knownCurrency, noCurrency } from '../../money/currency-codes'
import { type Minor, minor, zero } from '../../money/money'
import { roundAmount } from '../../money/round-amount'
import { decimalStyle } from '../decimal-style'
import { currencyOfMark } from '../generic/marks'
import { column, type Column, type Header, optional } from '../header'
import { makeDraft } from '../make-draft'
import { mostFrequent } from './most-frequent'
import { tableFormat } from '../table-format'
import { revolutInterest, revolutTax } from './revolut-words'

const buys = /^(?:buy|kauf|achat|acquisto|compra|koop|kupno|zakup)/i
const sells = /^(?:sell|verkauf|vente|vendita|venta|verkoop|sprzedaż|venda)/i
const reinvested = /reinvest|réinvest|wiederangelegt|herbelegd/i
const fee = /\bfees?\b|charged|gebühr|\bfrais\b|commission|comisi|comiss|opłat|kosten|taxa/i

/** Money goes into the fund and out of it as the person's own; what the fund pays is income, and its fee a fee. */
function kindOf(text: string, isTrade: boolean, amount: Minor): TransactionKind {
  if (isTrade || buys.test(text) || sells.test(text) || reinvested.test(text)) return 'transfer'
  if (revolutTax.test(text)) return 'adjustment'
  if (fee.test(text)) return 'fee'
  if (revolutInterest.test(text) || /return|rendite|rendement|dividend|paid/i.test(text))
    return amount < 0 ? 'adjustment' : 'income'
  return 'transfer'
}

/** A column of values in a currency, which its head names: `Value, EUR`, `Value (EUR)`. */
const value: Column = {
  names: ['Value', 'Wert', 'Valeur', 'Valore', 'Valor', 'Waarde', 'Wartość'],
  pattern: /^(?:value|wert|valeur|valore|valor|waarde|wartość)[,(][a-z]{3}\)?$/,
  optional: false,
}
const currencyOfHead = (name: string): Currency | null =>
  knownCurrency(/([A-Z]{3})\)?\s*$/.exec(name.trim())?.[1] ?? '')

/**
 * The column of values that is in the fund's own currency: the one that the class of the fund names (`USD Class R`); the
 * other is what that is worth at home. Where no class says so, the first.
 */
function ownValue(
  { names, cellOf }: Header<string>,
  texts: readonly string[],
): { cell: number; currency: Currency | null } {
  const first = cellOf.get('value') ?? -1
  const cells = names.flatMap((name, cell) =>
    cell === first || value.pattern!.test(name.replace(/\s/g, '').toLowerCase()) ? [cell] : [],
  )
  const named = (code: Currency | null): number =>
    code === null ? 0 : texts.filter((text) => codesIn(text).includes(code)).length
  const [best] = cells
    .map((cell) => ({ cell, currency: currencyOfHead(names[cell] ?? '') }))
    .toSorted((a, b) => named(b.currency) - named(a.currency))
  return best ?? { cell: first, currency: null }
}

const label = 'Revolut flexible cash funds (CSV)'

/** The currencies named in a text: `BUY EUR Class R IE000AZVL3K0`. */
const codesIn = (text: string): readonly Currency[] =>
  (text.match(/\b[A-Z]{3}\b/g) ?? []).flatMap((word) => knownCurrency(word) ?? [])

/**
 * Revolut, flexible cash funds: interest and fee of each day with four decimals, shares of the fund bought and sold. In
 * a fund of another currency each value stands there twice, the second time at home. Seen 2024 to 2026.
 */
export const revolutFunds = tableFormat({
  info: {
    id: 'revolut-funds',
    label,
    provider: 'revolut',
    accountKind: 'wallet',
    accountName: 'Revolut flexible cash fund',
  },
  columns: {
    day: column('Date', 'Datum', 'Data', 'Fecha'),
    text: column(
      'Description',
      'Beschreibung',
      'Descrizione',
      'Descripción',
      'Omschrijving',
      'Opis',
      'Descrição',
    ),
    value,
    price: column(
      'Price per share',
      'Preis pro Anteil',
      'Preis pro Aktie',
      'Prix par action',
      'Prix par part',
      'Prezzo per azione',
      'Prezzo per quota',
      'Precio por acción',
      'Precio por participación',
      'Prijs per aandeel',
      'Cena za udział',
      'Cena za jednostkę',
      'Preço por ação',
    ),
    shares: column(
      'Quantity of shares',
      'Anzahl der Anteile',
      'Anzahl der Aktien',
      "Nombre d'actions",
      'Quantité d’actions',
      'Quantità di azioni',
      'Quantità di quote',
      'Cantidad de acciones',
      'Aantal aandelen',
      'Liczba udziałów',
      'Liczba jednostek',
      'Quantidade de ações',
    ),
    rate: optional(
      'FX Rate',
      'Wechselkurs',
      'Taux de change',
      'Tasso di cambio',
      'Tipo de cambio',
      'Wisselkoers',
      'Kurs wymiany',
      'Taxa de câmbio',
    ),
  },
  marks: ['value', 'price', 'shares'],
  date: 'day',
  amounts: ['value'],
  begin: ({ table, header, texts, answers }) => {
    const own = ownValue(header, texts('text'))
    const values = new Map(table.rows.map(({ line, cells }) => [line, cells[own.cell] ?? '']))
    const style = decimalStyle(table.rows.slice(header.at + 1).map(({ cells }) => cells[own.cell] ?? ''))
    const mark = answers.decimal ?? (style.mark === 'comma' ? 'comma' : 'point')
    const ofClass = mostFrequent(texts('text').flatMap(codesIn))
    return {
      row: (cells) => {
        const text = cells.text('text')
        const printed = values.get(cells.line) ?? ''
        if (!/\d/.test(printed)) return 'zero'
        const currency =
          own.currency ??
          currencyOfMark(/\p{Sc}/u.exec(printed)?.[0] ?? '', printed) ??
          ofClass ??
          answers.currency ??
          noCurrency
        if (currency === noCurrency) cells.wrong({ code: 'no-currency' }, 'value', zero)
        // What the fund is worth at home is not what moved in it.
        if (ofClass !== undefined && ofClass !== currency)
          cells.wrong({ code: 'missing-column', format: label, names: [`Value, ${ofClass}`] }, null, zero)
        const size =
          roundAmount(printed, mark, decimalsOf(currency)) ??
          cells.wrong({ code: 'bad-amount', text: printed }, 'value', zero)
        const isTrade = /[1-9]/.test(cells.text('shares'))
        // Buying puts money into the fund, selling takes it out, whichever sign is printed.
        const amount = buys.test(text)
          ? minor(Math.abs(size))
          : sells.test(text)
            ? minor(0 - Math.abs(size))
            : size
        return makeDraft({
          line: cells.line,
          day: cells.day('day'),
          time: cells.time('day'),
          amount,
          currency,
          kind: kindOf(text, isTrade, amount),
          text,
        })
      },
    }
  },
})
