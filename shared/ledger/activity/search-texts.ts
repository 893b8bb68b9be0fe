import type { Movement } from './movement'

/** A text as it is searched: neither case nor width nor accents count. */
export const searchable = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').normalize('NFC').toLowerCase()

/** What can be found of each movement, in their order. Reckoned once for many searches: it takes the longest. */
export const searchTexts = (movements: readonly Movement[]): readonly string[] =>
  movements.map(({ account, row }) =>
    searchable([row.text, row.counterparty, row.reference, account.name].filter(Boolean).join('\n')),
  )

/** A search that wants every word of `wanted`, in any order, at any place. */
export function wordsOf(wanted: string): readonly string[] {
  return searchable(wanted).split(/\s+/).filter(Boolean)
}
