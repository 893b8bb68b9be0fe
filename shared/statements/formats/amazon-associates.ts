import { noCurrency } from '../../money/currency-codes'
import { zero } from '../../money/money'
import { askCurrency } from '../generic/currency'
import { currencyOfMark } from '../generic/marks'
import { column, type Column, optional } from '../header'
import { makeDraft, orNull } from '../make-draft'
import type { Question } from '../reading'
import { tableFormat } from '../table-format'
import { currencyOfShop, currencyOfShops } from './amazon-marketplace'

/** A column of money, with the mark of its currency in brackets behind the name: `Ad Fees($)`. */
const money = (names: readonly string[], pattern: RegExp): Column => ({ names, pattern, optional: false })

/**
 * Amazon Associates, report of earned fees. What is earned is the advertising fee; price and revenue are the shop's. A
 * returned item takes its fee back. The shop that sold says the currency, as `$` is that of many. No payouts and no
 * balance. Seen 2024 to 2026.
 */
export const amazonAssociates = tableFormat({
  info: {
    id: 'amazon-associates',
    label: 'Amazon Associates earnings (CSV)',
    provider: 'amazon-associates',
    accountKind: 'platform',
    accountName: 'Amazon Associates',
  },
  columns: {
    category: optional('Category', 'Kategorie', 'Catégorie', 'Categoria', 'Categoría', 'カテゴリー'),
    name: optional('Name', 'Title', 'Product Title', 'Produkttitel', 'Titre', 'Nome', 'Nombre', '商品名'),
    asin: column('ASIN'),
    seller: optional(
      'Seller',
      'Merchant',
      'Händler',
      'Verkäufer',
      'Vendeur',
      'Venditore',
      'Vendedor',
      '販売元',
    ),
    tracking: optional(
      'Tracking ID',
      'Tracking-ID',
      'ID de suivi',
      'ID di tracciamento',
      'ID de seguimiento',
      'トラッキングID',
    ),
    shipped: column(
      'Date Shipped',
      'Shipped Date',
      'Versanddatum',
      "Date d'expédition",
      'Data spedizione',
      'Data di spedizione',
      'Fecha de envío',
      '発送日',
    ),
    fees: money(
      ['Ad Fees', 'Advertising Fees', 'Earnings', 'Werbekostenerstattung', 'Commissions', '紹介料'],
      /^(?:adfees?|adrevenue|advertisingfees?|earnings|werbekostenerstattung(?:en)?|(?:revenus|gains)publicitaires|commission[ei]?s?pubblicitari[ea]|commissioni|comisionesporpublicidad|comisiones|紹介料)(?:[([].{1,3}[)\]])?$/,
    ),
  },
  marks: ['asin', 'shipped', 'fees'],
  date: 'shipped',
  amounts: ['fees'],
  begin: ({ texts, header, answers }) => {
    const head = header.names[header.cellOf.get('fees') ?? -1] ?? ''
    const mark = /[([](.{1,3})[)\]]\s*$/.exec(head.normalize('NFKC'))?.[1] ?? ''
    const whole = answers.currency ?? currencyOfShops(texts('seller')) ?? currencyOfMark(mark)
    const questions: Question[] = []
    return {
      questions,
      row: (cells) => {
        const text = cells.text('fees')
        if (text === '') return 'zero'
        const currency = whole ?? currencyOfShop(cells.text('seller')) ?? noCurrency
        if (currency === noCurrency) {
          if (questions.length === 0) questions.push(askCurrency(text, cells.line))
          cells.wrong({ code: 'no-currency' }, 'fees', zero)
        }
        const amount = cells.amount('fees', currency)
        return makeDraft({
          line: cells.line,
          day: cells.day('shipped'),
          time: cells.time('shipped'),
          amount,
          currency,
          kind: amount < 0 ? 'refund' : 'income',
          text: cells.first('name', 'category', 'asin'),
          counterparty: orNull(cells.text('seller')),
        })
      },
    }
  },
})
