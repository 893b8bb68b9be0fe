/** An exact fraction of whole numbers, `under` above 0. */
export interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

/** The decimal a person wrote, exactly: 13.8 is 138/10, though no binary number is. Not negative, finite. */
export function fractionOf(value: number): Fraction {
  const [digits = '0', power = '0'] = String(value).split('e')
  const [whole = '0', decimals = ''] = digits.split('.')
  const exponent = Number(power) - decimals.length
  const over = BigInt(whole + decimals)
  return exponent >= 0
    ? { over: over * 10n ** BigInt(exponent), under: 1n }
    : reduced({ over, under: 10n ** BigInt(-exponent) })
}

/** The product in lowest terms. */
export const times = (a: Fraction, b: Fraction): Fraction =>
  reduced({ over: a.over * b.over, under: a.under * b.under })

/** The smallest whole number that both divide. */
export const leastCommonMultiple = (a: bigint, b: bigint): bigint => (a / greatestCommonDivisor(a, b)) * b

function reduced({ over, under }: Fraction): Fraction {
  const by = greatestCommonDivisor(over, under)
  return { over: over / by, under: under / by }
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a === 0n ? 1n : a
}
