import type { Currency } from '../../money/currency'
import { knownCurrency } from '../../money/currency-codes'

/** What Amazon's shops are priced in, by the end of their address. */
const currencies: Readonly<Record<string, string>> = {
  com: 'USD', ca: 'CAD', 'com.mx': 'MXN', 'com.br': 'BRL', 'co.uk': 'GBP', de: 'EUR', fr: 'EUR', it: 'EUR', es: 'EUR',
  nl: 'EUR', ie: 'EUR', 'com.be': 'EUR', pl: 'PLN', se: 'SEK', 'com.tr': 'TRY', ae: 'AED', sa: 'SAR', eg: 'EGP',
  in: 'INR', sg: 'SGD', 'com.au': 'AUD', 'co.jp': 'JPY', 'co.za': 'ZAR',
} // prettier-ignore

/** The currency of the shop that a cell names (`amazon.com.au`, `www.Amazon.de`); null where it names none. */
export function currencyOfShop(text: string): Currency | null {
  const end = /^(?:si |sc |www\.|non-)*amazon\.([a-z.]{2,6})$/i.exec(text.trim())?.[1]
  return knownCurrency(currencies[end?.toLowerCase() ?? ''] ?? '')
}

/** The currency of the only shop, or of shops that share one; null where they differ, or none is named. */
export function currencyOfShops(texts: readonly string[]): Currency | null {
  const found = new Set(texts.flatMap((text) => currencyOfShop(text) ?? []))
  return found.size === 1 ? [...found][0]! : null
}
