import type { Movement } from './movement'

/** Letters that are searched as they are, but for their case. */
const plain = /^[\0-\x7f]*$/

/** A text as it is searched: neither case nor width nor accents count. */
export const searchable = (text: string): string =>
  plain.test(text)
    ? text.toLowerCase()
    : text.normalize('NFKD').replaceAll(/\p{M}/gu, '').normalize('NFC').toLowerCase()

/** What can be found of each movement, in their order. Reckoned once for many searches: it takes the longest. */
export function searchTexts(movements: readonly Movement[]): readonly string[] {
  // Shops and accounts come again and again, and letters beyond the plain ones take long.
  const known = new Map<string, string>()
  const once = (text: string): string => {
    if (plain.test(text)) return text.toLowerCase()
    let found = known.get(text)
    if (found === undefined) known.set(text, (found = searchable(text)))
    return found
  }
  return movements.map(({ account, row: { text, counterparty, reference } }) => {
    let all = `${once(account.name)}\n${once(text)}`
    if (counterparty) all += `\n${once(counterparty)}`
    return reference ? `${all}\n${once(reference)}` : all
  })
}

/** A search that wants every word of `wanted`, in any order, at any place. */
export function wordsOf(wanted: string): readonly string[] {
  return searchable(wanted).split(/\s+/).filter(Boolean)
}
