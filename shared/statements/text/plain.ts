/** One line of text: full-width forms made plain (NFKC), control characters dropped, white space collapsed. */
export function collapse(text: string): string {
  if (/^[!-~]*( [!-~]+)*$/.test(text)) return text
  return text
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
}

/** A cell holds no more letters, as in a spreadsheet; a longer one is cut, and its end shows it. */
export const LONGEST_CELL = 32_767

/** Trims every kind of blank, TAB, NBSP and byte order mark from both ends, drops NULs, and cuts what has no end. */
export function trimCell(text: string): string {
  if (text === '') return text
  if (text.length > LONGEST_CELL) return trimCell(shorten(text.trim(), LONGEST_CELL))
  // Most cells begin and end with a plain letter or digit.
  if (isPlainAt(text, 0) && isPlainAt(text, text.length - 1) && !text.includes('\u0000')) return text
  const plain = text.replaceAll('\u0000', '')
  let from = 0
  let to = plain.length
  while (from < to && isBlankAt(plain, from)) from++
  while (to > from && isBlankAt(plain, to - 1)) to--
  return plain.slice(from, to)
}

function isPlainAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xd800)
}

/** A pattern for the end of a text would be tried at each blank within it. */
const isBlankAt = (text: string, at: number): boolean => /[\s\uFEFF\u200B]/.test(text[at]!)

/** The beginning of a text that may be long, for messages. */
export const shorten = (text: string, length = 120): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`
