/** Which three of the nine elements of each character are wide, bar first (ISO/IEC 16388, table 1). */
const wide: Readonly<Record<string, string>> = {
  '0': '000110100', '1': '100100001', '2': '001100001', '3': '101100000', '4': '000110001', '5': '100110000',
  '6': '001110000', '7': '000100101', '8': '100100100', '9': '001100100', A: '100001001', B: '001001001',
  C: '101001000', D: '000011001', E: '100011000', F: '001011000', G: '000001101', H: '100001100',
  I: '001001100', J: '000011100', K: '100000011', L: '001000011', M: '101000010', N: '000010011',
  O: '100010010', P: '001010010', Q: '000000111', R: '100000110', S: '001000110', T: '000010110',
  U: '110000001', V: '011000001', W: '111000000', X: '010010001', Y: '110010000', Z: '011010000',
  '-': '010000101', '.': '110000100', ' ': '011000100', $: '010101000', '/': '010100010', '+': '010001010',
  '%': '000101010',
} // prettier-ignore
/** Start and stop: what is printed as an asterisk and is no part of the text. */
const EDGE = '010010100'

const NARROW = 1
const WIDE = 3

/**
 * A text as a Code 39 symbol (ISO/IEC 16388): widths of bars and spaces in modules, bar first. Null where it holds anything
 * but figures, capitals, blanks and `-.$/+%`, or nothing.
 */
export function code39(text: string): readonly number[] | null {
  if (!/^[0-9A-Z\-. $/+%]+$/.test(text)) return null
  const characters = [EDGE, ...[...text].map((character) => wide[character]!), EDGE]
  // A narrow space stands between two characters, and none behind the last.
  return characters.flatMap((marks) => [...widthsOf(marks), NARROW]).slice(0, -1)
}

const widthsOf = (marks: string): readonly number[] =>
  [...marks].map((mark) => (mark === '1' ? WIDE : NARROW))
