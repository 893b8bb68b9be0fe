import { decimalsOf } from './currency'
import type { Money } from './money'

const formatters = new Map<string, Intl.NumberFormat>()

function formatter(locale: string, currency: string, sign: 'auto' | 'always'): Intl.NumberFormat {
  const key = `${locale} ${currency} ${sign}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    signDisplay: sign === 'always' ? 'exceptZero' : 'negative',
  })
  formatters.set(key, made)
  return made
}

/**
 * An amount as people of the locale write it, with the currency's own decimals and a true minus sign.
 *
 * @example formatMoney({ minor: -123456, currency: 'USD' }, 'en') // −$1,234.56
 */
export function formatMoney(money: Money, locale: string, sign: 'auto' | 'always' = 'auto'): string {
  const decimals = decimalsOf(money.currency)
  // A decimal string keeps every digit; a floating-point quotient would not beyond 2^53 / 100.
  const exact = `${money.minor}e-${decimals}` as unknown as number
  return formatter(locale, money.currency, sign).format(exact).replace('-', '−')
}
