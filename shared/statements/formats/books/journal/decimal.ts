/** An exact decimal number: `digits` times ten to the power of minus `scale`. */
export interface Decimal {
  readonly digits: bigint
  readonly scale: number
}

export const nothing: Decimal = { digits: 0n, scale: 0 }

const ten = (power: number): bigint => 10n ** BigInt(power)

/** The number in a plain text such as `-12.50`; the caller has taken out the marks of thousands. */
export function decimal(text: string): Decimal {
  const [whole = '', fraction = ''] = text.split('.')
  return { digits: BigInt(`${whole}${fraction}` || '0'), scale: fraction.length }
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale)
  return { digits: a.digits * ten(scale - a.scale) + b.digits * ten(scale - b.scale), scale }
}

export const multiply = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  scale: a.scale + b.scale,
})

export const opposite = ({ digits, scale }: Decimal): Decimal => ({ digits: -digits, scale })

export const size = ({ digits, scale }: Decimal): Decimal => ({
  digits: digits < 0n ? -digits : digits,
  scale,
})

/** Quotient with twelve more decimals; what is left over is dropped. */
export const divide = (a: Decimal, b: Decimal): Decimal => ({
  digits: (a.digits * ten(12 + b.scale)) / b.digits,
  scale: a.scale + 12,
})

/** The nearest whole number of units of `10^-decimals`, halves away from zero, and whether nothing was rounded off. */
export function inUnits({ digits, scale }: Decimal, decimals: number): { units: number; exact: boolean } {
  if (scale <= decimals) return { units: Number(digits * ten(decimals - scale)), exact: true }
  const unit = ten(scale - decimals)
  const negative = digits < 0n
  const whole = negative ? -digits : digits
  const rounded = (whole + unit / 2n) / unit
  return { units: Number(negative ? -rounded : rounded), exact: whole % unit === 0n }
}

/** The number as a plain text: `-12.50`. */
export function textOf({ digits, scale }: Decimal): string {
  const negative = digits < 0n
  const plain = String(negative ? -digits : digits).padStart(scale + 1, '0')
  const whole = plain.slice(0, plain.length - scale)
  return `${negative ? '-' : ''}${whole}${scale === 0 ? '' : `.${plain.slice(plain.length - scale)}`}`
}
