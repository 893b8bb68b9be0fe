import type { Currency } from '../money/currency'
import type { Minor } from '../money/money'

/** Balances above zero and below this are micro-balances: minor units by currency code. */
export type MicroThresholds = Readonly<Record<string, number>>

/** ₩5,000, ¥500, $5, €5. A currency that is not listed has no micro-balances until the person sets a threshold. */
export const microDefaults: MicroThresholds = { KRW: 5_000, JPY: 500, USD: 500, EUR: 500 }

/** Whether a balance is too small to be worth a thought of its own. */
export function isMicro(balance: Minor, of: Currency, thresholds: MicroThresholds = microDefaults): boolean {
  const threshold = thresholds[of]
  return threshold !== undefined && balance > 0 && balance < threshold
}
