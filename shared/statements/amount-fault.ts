import { bareAmount } from '../money/bare-amount'
import { type Currency, decimalsOf } from '../money/currency'
import { noCurrency } from '../money/currency-codes'
import type { Fault } from '../problem'

/** More digits than this before the decimals are beyond what is counted exactly. */
const MOST_DIGITS = 13

/**
 * Why a text is no amount of a currency: it is none at all, it is more than can be counted, or it has more decimals than
 * the currency.
 *
 * @param text an amount that could not be read
 * @param currency `XXX` where it is not known
 */
export function amountFault(text: string, currency: Currency): Fault {
  const bare = bareAmount(text)
  if (bare === null) return { code: 'bad-amount', text }
  const [, whole = '', fraction = ''] = /^([\d.,]*?)(?:[.,](\d*))?$/.exec(bare.digits) ?? []
  if (whole.replace(/\D/g, '').length > MOST_DIGITS) return { code: 'too-big', text }
  if (currency === noCurrency) return { code: 'no-currency' }
  return fraction.length > decimalsOf(currency)
    ? { code: 'too-fine', text, currency }
    : { code: 'bad-amount', text }
}
