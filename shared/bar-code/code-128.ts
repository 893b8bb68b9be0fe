/**
 * Widths of bars and spaces of each symbol character, in modules, bar first (ISO/IEC 15417, table 1); the last is the stop
 * with its closing bar.
 */
const widths = [
  '212222', '222122', '222221', '121223', '121322', '131222', '122213', '122312', '132212', '221213', '221312', '231212',
  '112232', '122132', '122231', '113222', '123122', '123221', '223211', '221132', '221231', '213212', '223112', '312131',
  '311222', '321122', '321221', '312212', '322112', '322211', '212123', '212321', '232121', '111323', '131123', '131321',
  '112313', '132113', '132311', '211313', '231113', '231311', '112133', '112331', '132131', '113123', '113321', '133121',
  '313121', '211331', '231131', '213113', '213311', '213131', '311123', '311321', '331121', '312113', '312311', '332111',
  '314111', '221411', '431111', '111224', '111422', '121124', '121421', '141122', '141221', '112214', '112412', '122114',
  '122411', '142112', '142211', '241211', '221114', '413111', '241112', '134111', '111242', '121142', '121241', '114212',
  '124112', '124211', '411212', '421112', '421211', '212141', '214121', '412121', '111143', '111341', '131141', '114113',
  '114311', '411113', '411311', '113141', '114131', '311141', '411131', '211412', '211214', '211232', '2331112',
] as const // prettier-ignore

const START_B = 104
const START_C = 105
const TO_B = 100
const TO_C = 99
const STOP = 106
const CHECK = 103

/** What code set B holds: the printable characters of ASCII. */
const printable = /^[ -~]+$/
/** Figures go in pairs where at least so many stand together: at an end of the code, or within it (annex E). */
const ENOUGH = { end: 4, within: 6 } as const

/**
 * A text as the values of a Code 128 symbol (ISO/IEC 15417), start, check and stop included; figures in pairs where that
 * makes it shorter. Null where it holds anything but printable ASCII, or nothing.
 */
export function code128Values(text: string): readonly number[] | null {
  if (!printable.test(text)) return null
  const values: number[] = []
  let set: 'B' | 'C' | null = null
  const to = (next: 'B' | 'C'): void => {
    if (set === next) return
    if (set === null) values.push(next === 'B' ? START_B : START_C)
    else values.push(next === 'B' ? TO_B : TO_C)
    set = next
  }
  for (let at = 0; at < text.length;) {
    const figures = figuresFrom(text, at)
    // Two figures are a symbol of their own; of an odd number the first goes alone, unless the symbol begins with them.
    const pairs = inPairs(text, at, figures) ? figures - (figures % 2) : 0
    if (pairs > 0 && figures % 2 === 1 && at > 0) {
      to('B')
      values.push(valueInB(text, at++))
    }
    if (pairs > 0) {
      to('C')
      for (const end = at + pairs; at < end; at += 2) values.push(Number(text.slice(at, at + 2)))
      continue
    }
    to('B')
    for (const end = at + Math.max(1, figures); at < end; at++) values.push(valueInB(text, at))
  }
  return [...values, checkOf(values), STOP]
}

/** The symbol as widths of bars and spaces in modules, bar first; null where it cannot be drawn. */
export const code128 = (text: string): readonly number[] | null =>
  code128Values(text)?.flatMap((value) => [...(widths[value] ?? '')].map(Number)) ?? null

const valueInB = (text: string, at: number): number => text.charCodeAt(at) - 32

function figuresFrom(text: string, at: number): number {
  let end = at
  while (end < text.length && /\d/.test(text[end]!)) end++
  return end - at
}

function inPairs(text: string, at: number, figures: number): boolean {
  if (figures === text.length && figures === 2) return true
  const isAtEnd = at === 0 || at + figures === text.length
  return figures >= (isAtEnd ? ENOUGH.end : ENOUGH.within)
}

/** The start counts once, each other value as many times as its place (clause 4.3.3). */
const checkOf = (values: readonly number[]): number =>
  values.reduce((sum, value, place) => sum + value * Math.max(1, place), 0) % CHECK
