import { decimalsOf } from './currency'
import type { Money } from './money'

interface Formatter {
  readonly format: Intl.NumberFormat
  /** How many decimals it writes. */
  readonly decimals: number
}

const formatters = new Map<string, Formatter>()

/** @param decimals how many to write; the locale's customary number where it is not given */
function formatter(locale: string, currency: string, sign: 'auto' | 'always', decimals?: number): Formatter {
  const key = `${locale} ${currency} ${sign} ${decimals ?? ''}`
  const known = formatters.get(key)
  if (known) return known
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    signDisplay: sign === 'always' ? 'exceptZero' : 'negative',
    ...(decimals !== undefined && { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  })
  const made = { format, decimals: format.resolvedOptions().maximumFractionDigits ?? 0 }
  formatters.set(key, made)
  return made
}

/**
 * An amount as people of the locale write it, with the currency's own decimals and a true minus sign. Of forints, rupiah
 * and others that are customarily written without decimals, whole amounts are; no minor unit is ever rounded away.
 *
 * @example formatMoney({ minor: -123456, currency: 'USD' }, 'en') // −$1,234.56
 */
export function formatMoney(money: Money, locale: string, sign: 'auto' | 'always' = 'auto'): string {
  const decimals = decimalsOf(money.currency)
  // A decimal string keeps every digit; a floating-point quotient would not beyond 2^53 / 100.
  const exact = `${money.minor}e-${decimals}` as unknown as number
  const usual = formatter(locale, money.currency, sign)
  const isShort = usual.decimals < decimals && money.minor % 10 ** decimals !== 0
  const { format } = isShort ? formatter(locale, money.currency, sign, decimals) : usual
  return format.format(exact).replace('-', '−')
}
