const [ZERO, NINE, MINUS, POINT, COMMA] = [48, 57, 45, 46, 44]

/** Longer ones may be larger than adds up exactly. */
const MOST_FIGURES = 11

/**
 * How many decimals a number shows that is printed as plainly as most are: a minus or none, up to eleven figures, and a
 * point or comma with one or two more, or neither. -1 for any other text. By hand: statements have many of them.
 */
export function plainDecimals(text: string): number {
  const start = text.charCodeAt(0) === MINUS ? 1 : 0
  const mark = endOfFigures(text, start)
  if (mark === start || mark - start > MOST_FIGURES) return -1
  if (mark === text.length) return 0
  const code = text.charCodeAt(mark)
  const decimals = text.length - mark - 1
  if ((code !== POINT && code !== COMMA) || decimals < 1 || decimals > 2) return -1
  return endOfFigures(text, mark + 1) === text.length ? decimals : -1
}

function endOfFigures(text: string, from: number): number {
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < ZERO || code > NINE) break
  }
  return at
}
