import type { TransactionKind } from '../../model'
import type { Currency } from '../../money/currency'
import { noCurrency } from '../../money/currency-codes'
import { type Minor, minor, zero } from '../../money/money'
import type { StatedPart } from '../format'
import { askCurrency, findCurrency } from '../generic/currency'
import { column, optional } from '../header'
import { makeDraft } from '../make-draft'
import type { Question } from '../reading'
import { tableFormat } from '../table-format'
import { revolutInterest, revolutTax } from './revolut-words'

/** A savings account only moves the person's own money, apart from what it earns and costs. */
function kindOf(text: string, amount: Minor): TransactionKind {
  if (revolutTax.test(text)) return 'adjustment'
  if (/\bfees?\b|charge|gebühr|frais|commission|comisi|opłat|kosten|taxa/i.test(text)) return 'fee'
  if (revolutInterest.test(text)) return amount < 0 ? 'adjustment' : 'income'
  return 'transfer'
}

/**
 * Revolut, statement of a savings account (Instant Access, savings vaults): two columns of money, signed or not, and the
 * balance; what is brought and carried forward stands in rows that state a balance alone. Seen 2024 to 2026.
 */
export const revolutSavings = tableFormat({
  info: {
    id: 'revolut-savings',
    label: 'Revolut savings (CSV)',
    provider: 'revolut',
    accountKind: 'wallet',
    accountName: 'Revolut savings',
  },
  columns: {
    day: column('Completed Date', 'Date', 'Datum', 'Abschlussdatum', 'Data', 'Fecha', 'Date de fin'),
    product: column(
      'Product name',
      'Produktname',
      'Nom du produit',
      'Nome del prodotto',
      'Nombre del producto',
      'Productnaam',
      'Nazwa produktu',
      'Nome do produto',
    ),
    text: optional(
      'Description',
      'Beschreibung',
      'Descrizione',
      'Descripción',
      'Omschrijving',
      'Opis',
      'Descrição',
    ),
    out: column(
      'Money out',
      'Paid out',
      'Geld ausgegangen',
      'Ausgang',
      'Geldausgang',
      'Sortie',
      'Argent sortant',
      'Uscite',
      'Denaro in uscita',
      'Salida',
      'Dinero saliente',
      'Uitgaand',
      'Geld uit',
      'Wypływy',
      'Wypłaty',
      'Saída',
    ),
    in: column(
      'Money in',
      'Paid in',
      'Geld eingegangen',
      'Eingang',
      'Geldeingang',
      'Entrée',
      'Argent entrant',
      'Entrate',
      'Denaro in entrata',
      'Entrada',
      'Dinero entrante',
      'Inkomend',
      'Geld in',
      'Wpływy',
      'Wpłaty',
    ),
    balance: optional('Balance', 'Kontostand', 'Guthaben', 'Saldo', 'Solde'),
  },
  marks: ['product', 'out', 'in'],
  date: 'day',
  amounts: ['out', 'in', 'balance'],
  begin: ({ table, header, answers, texts }) => {
    const amounts = [...texts('out'), ...texts('in'), ...texts('balance')]
    const above = table.rows.slice(0, header.at)
    const money = findCurrency(
      { heads: header.names, above, amounts, monthFirst: false },
      answers.currency,
      true,
    )
    const questions: Question[] = []
    const balances: { readonly currency: Currency; readonly balance: Minor; readonly moved: boolean }[] = []
    const name = texts('product').find((text) => text !== '') ?? ''
    return {
      questions,
      findings: money.finding === null ? [] : [money.finding],
      stated: () => ends(balances),
      row: (cells) => {
        const [out, paidIn] = [cells.text('out'), cells.text('in')]
        const currency =
          money.of([out, paidIn, cells.text('balance')].find((text) => text !== '') ?? '') ?? noCurrency
        if (currency === noCurrency) {
          if (questions.length === 0)
            questions.push(askCurrency(cells.first('out', 'in', 'balance'), cells.line))
          cells.wrong({ code: 'no-currency' }, 'balance', zero)
        }
        const balance = cells.amountIfAny('balance', currency)
        const moves = out !== '' || paidIn !== ''
        if (balance !== null) balances.push({ currency, balance, moved: moves })
        if (!moves) return balance === null ? 'zero' : 'balance-only'
        // What stands in the column of money out went out, whether it is printed with a minus or not.
        const amount = minor(
          (cells.amountIfAny('in', currency) ?? 0) - Math.abs(cells.amountIfAny('out', currency) ?? 0),
        )
        const text = cells.text('text').replace(/\s+/g, ' ')
        return makeDraft({
          line: cells.line,
          day: cells.day('day'),
          amount,
          currency,
          kind: kindOf(text, amount),
          text: text === '' ? cells.text('product') || name : text,
          balance,
        })
      },
    }
  },
})

/** The balances that stand alone at the ends of the list, newest first or last. */
function ends(
  rows: readonly { readonly currency: Currency; readonly balance: Minor; readonly moved: boolean }[],
): StatedPart[] {
  const [first, last] = [rows[0], rows.at(-1)]
  if (first === undefined || last === undefined || rows.length < 3 || first.moved || last.moved) return []
  return [{ account: '', currency: first.currency, opening: first.balance, closing: last.balance }]
}
