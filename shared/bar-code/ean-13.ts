/**
 * Widths of the four elements of each figure in number set A, in modules, space first (ISO/IEC 15420, table 1). Set B has
 * them in the other order, set C in this one with the bar first.
 */
const widths = ['3211', '2221', '2122', '1411', '1132', '1231', '1114', '1312', '1213', '3112'] as const
/** Which sets the second to the seventh figure are drawn in says what the first is (table 2). */
const sets = [
  'AAAAAA', 'AABABB', 'AABBAB', 'AABBBA', 'ABAABB', 'ABBAAB', 'ABBBAA', 'ABABAB', 'ABABBA', 'ABBABA',
] as const // prettier-ignore

const GUARD = [1, 1, 1] as const
const CENTRE = [1, 1, 1, 1, 1] as const
const FIGURES = 13

/** Whether a text is a number of thirteen figures, or twelve as in North America, of which the last checks the others. */
export const isEan13 = (text: string): boolean => figuresOf(text) !== null

/**
 * A text as an EAN-13 symbol (ISO/IEC 15420): widths of bars and spaces in modules, bar first. Twelve figures are a UPC-A
 * number, whose symbol is that of the same with a nought before it. Null where it is no such number.
 */
export function ean13(text: string): readonly number[] | null {
  const figures = figuresOf(text)
  if (!figures) return null
  const [first, ...others] = figures
  const left = others.slice(0, 6).map((figure, at) => drawn(figure, sets[first!]![at] === 'B'))
  const right = others.slice(6).map((figure) => drawn(figure, false))
  return [...GUARD, ...left.flat(), ...CENTRE, ...right.flat(), ...GUARD]
}

function drawn(figure: number, reversed: boolean): readonly number[] {
  const elements = [...widths[figure]!].map(Number)
  return reversed ? elements.reverse() : elements
}

function figuresOf(text: string): readonly number[] | null {
  if (!/^\d{12,13}$/.test(text)) return null
  const figures = [...text.padStart(FIGURES, '0')].map(Number)
  // Every other figure counts three times, and all of them together end in nought (annex A).
  const weighed = figures.reduce((sum, figure, at) => sum + figure * (at % 2 === 0 ? 1 : 3), 0)
  return weighed % 10 === 0 ? figures : null
}
