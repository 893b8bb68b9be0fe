import type { Currency } from '../../money/currency'
import { knownCurrency } from '../../money/currency-codes'
import { currencyWords } from '../words/statement-words'

/** Marks that mean one currency. `$` without letters is taken for the one that invented it where a provider writes so. */
const marks: Readonly<Record<string, string>> = {
  $: 'USD', US$: 'USD', U$S: 'USD', CA$: 'CAD', C$: 'CAD', CAD$: 'CAD', USD$: 'USD', AU$: 'AUD', A$: 'AUD', NZ$: 'NZD', HK$: 'HKD', S$: 'SGD',
  NT$: 'TWD', R$: 'BRL', MX$: 'MXN', AR$: 'ARS', '€': 'EUR', '£': 'GBP', '₩': 'KRW', 원: 'KRW', 円: 'JPY', 元: 'CNY',
  圓: 'TWD', '₹': 'INR', 'Rs.': 'INR', Rs: 'INR', '฿': 'THB', '₫': 'VND', đ: 'VND', đồng: 'VND', VNĐ: 'VND', vnđ: 'VND', '₱': 'PHP', '₽': 'RUB', 'руб.': 'RUB',
  руб: 'RUB', 'р.': 'RUB', '₺': 'TRY', TL: 'TRY', zł: 'PLN', Kč: 'CZK', Ft: 'HUF', KSh: 'KES', Ksh: 'KES', RM: 'MYR',
  Rp: 'IDR', '₴': 'UAH', 'грн.': 'UAH', грн: 'UAH', '₪': 'ILS', '₦': 'NGN', '₸': 'KZT', '₾': 'GEL', '֏': 'AMD', 'лв.': 'BGN',
  лв: 'BGN', lei: 'RON', Lei: 'RON', '₮': 'MNT', R: 'ZAR', 'Fr.': 'CHF', Fr: 'CHF', SFr: 'CHF', 'Gs.': 'PYG', 'S/': 'PEN',
  'S/.': 'PEN', 'Bs.': 'BOB', 'B/.': 'PAB', 'Q': 'GTQ', 'L.': 'HNL', '₡': 'CRC', '₲': 'PYG', '₵': 'GHS', 'GH₵': 'GHS', '৳': 'BDT',
} // prettier-ignore

/** Codes that banks write beside or instead of ISO 4217's. */
const aliases: Readonly<Record<string, string>> = {
  RUR: 'RUB',
  РСД: 'RSD',
  ЕУР: 'EUR',
  RMB: 'CNY',
  NIS: 'ILS',
  NTD: 'TWD',
  STG: 'GBP',
  EURO: 'EUR',
  'EUR.': 'EUR',
}

/** Whether an amount prints one or two decimals: with `¥`, that is Chinese; yen have none. */
export const printsDecimals = (text: string): boolean => /[.,]\d{1,2}\D*$/.test(text)

/**
 * The currency that a mark beside an amount means; null where none, or where several are written so.
 *
 * @param amounts an amount of the file, or several, which tell yen from yuan
 */
export function currencyOfMark(mark: string, ...amounts: readonly string[]): Currency | null {
  if (/^[¥￥]$/.test(mark)) return knownCurrency(amounts.some(printsDecimals) ? 'CNY' : 'JPY')
  return mark === '' ? null : knownCurrency(marks[mark] ?? aliases[mark.toUpperCase()] ?? mark)
}

const remembered = new Map<string, Currency | null>()

/** The currency that a whole cell names: its code, its mark, or its name in a language; null for any other text. */
export function currencyOfText(text: string): Currency | null {
  const known = remembered.get(text)
  if (known !== undefined) return known
  const found = text === '' || text.length > 24 ? null : nameOf(text.normalize('NFKC').trim())
  if (remembered.size > 2000) remembered.clear()
  remembered.set(text, found)
  return found
}

function nameOf(text: string): Currency | null {
  // A bare `$` in a cell of its own is many currencies'.
  if (text === '$') return null
  const code = aliases[text.toUpperCase()] ?? text
  const direct = knownCurrency(code) ?? knownCurrency(marks[text] ?? '')
  if (direct !== null) return direct
  const named = new Set(
    currencyWords()
      .find(text)
      .filter(({ whole }) => whole)
      .map(({ meaning }) => meaning),
  )
  return named.size === 1 ? knownCurrency([...named][0]!) : null
}
