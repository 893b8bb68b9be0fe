import type { Currency } from '../money/currency'
import { type Minor, minor, toDecimal } from '../money/money'
import type { ChargeSeen } from './charges-seen'
import type { CatalogTariff } from './fee-schema'

/** One transfer may be an exception; two at the same fee are a step. */
const leastOfStep = 2

/**
 * A fee that falls in steps as the sum grows, such as one that ends at 50,000, where charges show it: sorted by amount the fees
 * only fall, each is seen twice or more, and they came and went in time, so that it is no price that was changed. Between two
 * steps the dearer holds, up to the smallest sum that the cheaper was seen for. Null where they do not show it.
 *
 * @param charges newest first
 */
export function steppedFee(charges: readonly ChargeSeen[], of: Currency): CatalogTariff | null {
  const bySum = [...charges].sort((a, b) => a.amount - b.amount || b.fee - a.fee)
  const steps: { fee: Minor; from: Minor; count: number }[] = []
  for (const { amount, fee } of bySum) {
    const step = steps.at(-1)
    if (step?.fee === fee) step.count++
    else if (step && fee > step.fee) return null
    else steps.push({ fee, from: amount, count: 1 })
  }
  if (steps.length < 2 || steps.some(({ count }) => count < leastOfStep)) return null
  if (steps.some(({ from }, i) => from === steps[i - 1]?.from) || wentOneWay(charges)) return null
  return {
    charged: 'from-amount',
    parts: [
      {
        bands: steps.map(({ fee }, i) => {
          const next = steps[i + 1]
          return {
            upTo: next ? toDecimal(minor(next.from - 1), of) : null,
            fixed: toDecimal(fee, of),
          }
        }),
      },
    ],
  }
}

/** Whether the fee, from one transfer to the next, only rose or only fell: then it was changed. */
const wentOneWay = (charges: readonly ChargeSeen[]): boolean => {
  const steps = charges.slice(1).map(({ fee }, i) => fee - (charges[i]?.fee ?? fee))
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0)
}
