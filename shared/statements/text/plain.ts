/** One line of text: full-width forms made plain (NFKC), control characters dropped, white space collapsed. */
export function collapse(text: string): string {
  if (/^[!-~]*( [!-~]+)*$/.test(text)) return text
  return text
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
}

/** Trims every kind of blank, TAB, NBSP and byte order mark from both ends, and drops NULs. */
export const trimCell = (text: string): string =>
  text.replaceAll('\u0000', '').replace(/^[\s\uFEFF\u200B]+|[\s\uFEFF\u200B]+$/g, '')

/** The beginning of a text that may be long, for messages. */
export const shorten = (text: string, length = 120): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`
