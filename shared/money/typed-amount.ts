import { type Minor, minor } from './money'
import { parseAmount } from './parse-amount'

/** An exact fraction; the lower part is above zero. */
interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

/**
 * Reads an amount as a person types it: plain (`12,500`), or as a sum with `+ - * / ( )` (`16.99*2`), reckoned exactly
 * and rounded once, to the nearest minor unit with halves away from zero. Null where it is neither.
 *
 * @param decimals how many decimals the currency's minor unit has
 * @example typedAmount('(12.50 + 3) * 2', 2) // 3100
 */
export function typedAmount(text: string, decimals: number): Minor | null {
  const plain = parseAmount(text, 'point', decimals)
  if (plain !== null) return plain
  const value = fractionOf(tokensOf(text))
  return value === null || !hasOperator(text) ? null : rounded(value, decimals)
}

const operators: Readonly<Record<string, string>> = {
  '×': '*',
  x: '*',
  '·': '*',
  '÷': '/',
  '−': '-',
  '–': '-',
}
const plainly = (text: string): string =>
  text.normalize('NFKC').replaceAll(/[×x·÷−–]/g, (mark) => operators[mark] ?? mark)
const hasOperator = (text: string): boolean => /[\d)]\s*[-+*/]/.test(plainly(text))

/** Numbers, signs and parentheses; what is none of them stands alone and fits nowhere. */
const tokensOf = (text: string): string[] => plainly(text).match(/[\d.,]+|[-+*/()]|[^\s]/g) ?? []

/** Recursive descent over the whole text; null where it is no sum or divides by zero. */
function fractionOf(tokens: string[]): Fraction | null {
  let at = 0
  const take = (...wanted: readonly string[]): string | null =>
    wanted.includes(tokens[at] ?? '') ? (tokens[at++] ?? null) : null

  const series = (part: () => Fraction | null, signs: readonly string[]): Fraction | null => {
    let left = part()
    for (let sign = take(...signs); left !== null && sign !== null; sign = take(...signs)) {
      const right = part()
      left = right && joined(left, sign, right)
    }
    return left
  }
  const sum = (): Fraction | null => series(product, ['+', '-'])
  const product = (): Fraction | null => series(factor, ['*', '/'])
  const factor = (): Fraction | null => {
    if (take('-') !== null) {
      const value = factor()
      return value && { over: -value.over, under: value.under }
    }
    if (take('(') === null) return numberOf(tokens[at++] ?? '')
    const inner = sum()
    return take(')') === null ? null : inner
  }

  const value = sum()
  return at === tokens.length ? value : null
}

function joined(a: Fraction, sign: string, b: Fraction): Fraction | null {
  if (sign === '*') return { over: a.over * b.over, under: a.under * b.under }
  if (sign === '/') {
    if (b.over === 0n) return null
    const over = a.over * b.under
    return b.over < 0n ? { over: -over, under: a.under * -b.over } : { over, under: a.under * b.over }
  }
  const add = sign === '+' ? b.over : -b.over
  return { over: a.over * b.under + add * a.under, under: a.under * b.under }
}

function numberOf(token: string): Fraction | null {
  if (!/^\d/.test(token)) return null
  const places = token.includes('.') ? token.length - token.indexOf('.') - 1 : 0
  const value = parseAmount(token, 'point', places)
  return value === null ? null : { over: BigInt(value), under: 10n ** BigInt(places) }
}

function rounded({ over, under }: Fraction, decimals: number): Minor | null {
  const size = (over < 0n ? -over : over) * 10n ** BigInt(decimals)
  const nearest = Number((2n * size + under) / (2n * under))
  return Number.isSafeInteger(nearest) ? minor(over < 0n ? -nearest : nearest) : null
}
