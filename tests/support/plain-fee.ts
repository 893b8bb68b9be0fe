import { decimalsOf, type Currency } from '../../shared/money/currency'
import type { QuotaLeft } from '../../shared/fees/fee-of'
import type { CatalogFeePart, CatalogTariff } from '../../shared/routes/fee-schema'

/** A number as a fraction: nothing is rounded before the tariff says so. */
type Fraction = readonly [over: bigint, under: bigint]

const fraction = (text: string): Fraction => {
  const [whole = '0', part = ''] = text.split('.')
  return [BigInt(whole + part), 10n ** BigInt(part.length)]
}

function rounded([over, under]: Fraction, how: CatalogFeePart['rounding']): bigint {
  const down = over / under
  const rest = over - down * under
  const up = how === 'down' ? false : how === 'half-up' ? 2n * rest >= under : rest > 0n
  return down + (up ? 1n : 0n)
}

/**
 * The fee of a catalogue's tariff, worked out from the printed figures with fractions, by nothing that the product
 * reckons with. Null where the tariff says nothing for the amount.
 */
export function plainFee(
  { parts }: CatalogTariff,
  amount: number,
  currency: Currency,
  leftOf: (quota: string) => QuotaLeft = () => ({ count: null, amount: null }),
): number | null {
  const unit = 10n ** BigInt(decimalsOf(currency))
  const minor = (text: string): bigint => {
    const [over, under] = fraction(text)
    return (over * unit) / under
  }
  const share = (of: bigint, percent: string): Fraction => {
    const [over, under] = fraction(percent)
    return [of * over, under * 100n]
  }
  let total = 0n
  for (const part of parts) {
    let base = part.of === 'rest' ? BigInt(amount) - total : BigInt(amount)
    if (base < 0n) base = 0n
    if (part.free !== undefined) {
      const left = leftOf(part.free)
      const waived = left.count === 0 ? 0n : left.amount === null ? base : BigInt(left.amount)
      base = base > waived ? base - waived : 0n
    }
    if (base === 0n) continue
    let charge: bigint
    if (part.tiers) {
      let before = 0n
      let sum: Fraction = [0n, 1n]
      for (const { upTo, percent } of part.tiers) {
        const end = upTo === null || minor(upTo) > base ? base : minor(upTo)
        const [over, under] = share(end > before ? end - before : 0n, percent)
        sum = [sum[0] * under + over * sum[1], sum[1] * under]
        if (end > before) before = end
      }
      charge = minor(part.fixed ?? '0') + rounded(sum, part.rounding)
    } else {
      const row = part.bands ? part.bands.find(({ upTo }) => upTo === null || base <= minor(upTo)) : part
      if (row === undefined) return null
      const [over, under] = fraction(row.percent ?? '0')
      const arrives = (base * under * 100n) / (under * 100n + over)
      const rate =
        part.of === 'net' ? base - arrives : rounded(share(base, row.percent ?? '0'), part.rounding)
      charge = minor(row.fixed ?? '0') + rate
    }
    if (part.min !== undefined && charge < minor(part.min)) charge = minor(part.min)
    const most = part.max === 'amount' ? BigInt(amount) : part.max === undefined ? charge : minor(part.max)
    total += charge < most ? charge : most
  }
  return Number(total)
}
