/** Texts and names as they are compared: one width, small letters, single blanks. */
export const foldName = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/**
 * Whether a name stands in a text by itself: “wise” is in “wise payments”, and not in “otherwise”.
 *
 * @param words and `name` folded (`foldName`)
 */
export function mentions(words: string, name: string): boolean {
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    const [before, after] = [words[at - 1] ?? ' ', words[at + name.length] ?? ' ']
    if (!joins(before, name[0]!) && !joins(name.at(-1)!, after)) return true
  }
  return false
}

/** Latin letters beside one another are one word, and so are digits; Korean and Japanese are written without blanks. */
const joins = (a: string, b: string): boolean =>
  (/[a-z]/.test(a) && /[a-z]/.test(b)) || (/\d/.test(a) && /\d/.test(b))
