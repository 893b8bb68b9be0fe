/** Which two of the five elements of each figure are wide (ISO/IEC 16390, table 1). */
const wide = [
  '00110',
  '10001',
  '01001',
  '11000',
  '00101',
  '10100',
  '01100',
  '00011',
  '10010',
  '01010',
] as const

const NARROW = 1
const WIDE = 3
const START = [NARROW, NARROW, NARROW, NARROW] as const
const STOP = [WIDE, NARROW, NARROW] as const

/**
 * A text as an Interleaved 2 of 5 symbol (ISO/IEC 16390): widths of bars and spaces in modules, bar first. Null where it is
 * no even number of figures, since they stand in pairs: the first in the bars, the second in the spaces between them.
 */
export function interleaved2of5(text: string): readonly number[] | null {
  if (!/^(?:\d\d)+$/.test(text)) return null
  const pairs = Array.from({ length: text.length / 2 }, (_, at) => text.slice(2 * at, 2 * at + 2))
  return [...START, ...pairs.flatMap(elementsOf), ...STOP]
}

function elementsOf(pair: string): readonly number[] {
  const [bars, spaces] = [...pair].map((figure) => wide[Number(figure)]!)
  return [...bars!].flatMap((bar, at) => [widthOf(bar), widthOf(spaces![at]!)])
}

const widthOf = (mark: string): number => (mark === '1' ? WIDE : NARROW)
