/** One line of text: full-width forms made plain (NFKC), control characters dropped, white space collapsed. */
export function collapse(text: string): string {
  if (/^[!-~]*( [!-~]+)*$/.test(text)) return text
  return text
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
}

/** Trims every kind of blank, TAB, NBSP and byte order mark from both ends, and drops NULs. */
export function trimCell(text: string): string {
  if (text === '') return text
  // Most cells begin and end with a plain letter or digit.
  if (isPlainAt(text, 0) && isPlainAt(text, text.length - 1) && !text.includes('\u0000')) return text
  return text.replaceAll('\u0000', '').replace(/^[\s\uFEFF\u200B]+|[\s\uFEFF\u200B]+$/g, '')
}

function isPlainAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xd800)
}

/** The beginning of a text that may be long, for messages. */
export const shorten = (text: string, length = 120): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`
