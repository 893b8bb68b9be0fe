import { type Currency, decimalsOf } from '../../money/currency'

/**
 * What the trouble of a transfer is worth in money of daily life, in minor units: about 300 won or 20 US cents. Rough on purpose,
 * and no rate: it is where a person starts from who has not said what it is worth to them.
 */
const known: Readonly<Record<string, number>> = {
  KRW: 300, JPY: 30, USD: 20, EUR: 20, GBP: 15, CNY: 150, TWD: 600, HKD: 160, INR: 1_700, PHP: 1_200, KES: 2_600, SGD: 25, MYR: 90,
  AUD: 30, CAD: 30, NZD: 35, CHF: 20, SEK: 200, NOK: 200, DKK: 150, PLN: 80, CZK: 450, HUF: 7_000, UGX: 700, GHS: 250, NGN: 30_000,
  IDR: 330_000, THB: 700, VND: 5_000, BRL: 110, MXN: 400, TRY: 800, ZAR: 360,
} // prettier-ignore

/** The same of any other currency, whose unit is taken to be like the dollar's. */
const unknown = 0.2

/** Where a person starts from who has not priced the trouble of a transfer, in minor units of a currency; at least 1. */
export const usualTrouble = (currency: Currency): number =>
  known[currency] ?? Math.max(1, Math.round(unknown * 10 ** decimalsOf(currency)))

/** A price of trouble in one currency as about the same in another. */
export const troubleIn = (currency: Currency, effort: number, of: Currency): number =>
  currency === of ? effort : Math.max(1, Math.round((effort * usualTrouble(currency)) / usualTrouble(of)))
