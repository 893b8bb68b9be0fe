import type { Currency } from '../../money/currency'
import { knownCurrency } from '../../money/currency-codes'

/** Marks that mean one currency wherever they stand. `$` without letters is taken for the one that invented it. */
const marks: Readonly<Record<string, string>> = {
  $: 'USD', US$: 'USD', CA$: 'CAD', C$: 'CAD', AU$: 'AUD', A$: 'AUD', NZ$: 'NZD', HK$: 'HKD', S$: 'SGD', NT$: 'TWD',
  R$: 'BRL', MX$: 'MXN', '€': 'EUR', '£': 'GBP', '₩': 'KRW', 원: 'KRW', 円: 'JPY', 元: 'CNY', '₹': 'INR', 'Rs.': 'INR',
  Rs: 'INR', '฿': 'THB', '₫': 'VND', '₱': 'PHP', '₽': 'RUB', 'руб.': 'RUB', '₺': 'TRY', zł: 'PLN', Kč: 'CZK', Ft: 'HUF',
  KSh: 'KES', Ksh: 'KES', RM: 'MYR', Rp: 'IDR', '₴': 'UAH', '₪': 'ILS', '₦': 'NGN',
} // prettier-ignore

/** Whether an amount prints one or two decimals: with `¥`, that is Chinese; yen have none. */
export const printsDecimals = (text: string): boolean => /[.,]\d{1,2}\D*$/.test(text)

/**
 * The currency that a mark beside an amount means; null where none.
 *
 * @param amounts an amount of the file, or several, which tell yen from yuan
 */
export function currencyOfMark(mark: string, ...amounts: readonly string[]): Currency | null {
  if (/^[¥￥]$/.test(mark)) return knownCurrency(amounts.some(printsDecimals) ? 'CNY' : 'JPY')
  return mark === '' ? null : knownCurrency(marks[mark] ?? mark)
}
