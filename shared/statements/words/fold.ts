const letters: Readonly<Record<string, string>> = {
  ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h',
} // prettier-ignore

const foldedBefore = new Map<string, string>()
const REMEMBERED = 4096

/**
 * A text in small letters without accents, so that `Débito`, `DEBITO` and `débito` are one. Marks that make another letter
 * in Japanese, Korean and Thai stay.
 */
export function fold(text: string): string {
  if (/^[ -@[-~]*$/.test(text)) return text
  const known = foldedBefore.get(text)
  if (known !== undefined) return known
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[ßøæœłđðþıħ]/g, (letter) => letters[letter] ?? letter)
  if (foldedBefore.size >= REMEMBERED) foldedBefore.clear()
  foldedBefore.set(text, folded)
  return folded
}

/** Scripts that do not part words by blanks, and Korean, which joins words as it likes. */
const joined =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]/u

/** Whether a text is written, in part, without blanks between its words. */
export const isJoined = (text: string): boolean => joined.test(text)

/** The words of a text, folded: parted at everything that is no letter or digit, and where `camelCase` begins a word. */
export function wordsOf(text: string): readonly string[] {
  // Most texts are as plain as this, and statements have many.
  if (/^[ -~]*$/.test(text)) return plainWords(text)
  const parted = text.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').replace(/(\p{L})(?=\d)/gu, '$1 ')
  return fold(parted)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** The words of a text of ASCII alone. */
function plainWords(text: string): readonly string[] {
  const words: string[] = []
  const small = text.toLowerCase()
  let from = -1
  let before = ''
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!
    const isDigit = letter >= '0' && letter <= '9'
    const isSmall = letter >= 'a' && letter <= 'z'
    const isGreat = letter >= 'A' && letter <= 'Z'
    if (!isDigit && !isSmall && !isGreat) {
      if (from !== -1) words.push(small.slice(from, at))
      from = -1
      continue
    }
    const begins = (isGreat && before >= 'a' && before <= 'z') || (isDigit && before >= 'A')
    if (from === -1) from = at
    else if (begins) {
      words.push(small.slice(from, at))
      from = at
    }
    before = letter
  }
  if (from !== -1) words.push(small.slice(from))
  return words
}
