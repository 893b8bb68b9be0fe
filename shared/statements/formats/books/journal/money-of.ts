import type { Currency } from '../../../../money/currency'
import { knownCurrency } from '../../../../money/currency-codes'
import { currencyOfMark } from '../../../generic/marks'

/** A commodity as money; null for shares, hours and whatever else a journal counts. */
export const moneyOf = (commodity: string, ...amounts: readonly string[]): Currency | null =>
  (/^[A-Z]{3}$/.test(commodity) ? knownCurrency(commodity) : null) ??
  (/^[A-Za-z]{3}$/.test(commodity) && commodity !== 'KSh' ? null : currencyOfMark(commodity, ...amounts))
