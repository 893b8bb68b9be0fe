import { fold } from './fold'
import { languages } from './languages'
import { Matcher, type Patterns } from './matcher'
import type { Concept, KindMeaning, RowMeaning, Vocabulary } from './vocabulary'

/** What a word of a column of states says of a row. */
export type StateMeaning = keyof Vocabulary['states']

/** Which way a word of a column of sides says that money went. */
export type SideMeaning = keyof Vocabulary['sides']

const lists = <M extends string>(
  of: (vocabulary: Vocabulary) => Readonly<Partial<Record<M, string>>>,
): readonly Patterns<M>[] =>
  languages.flatMap((vocabulary) =>
    Object.entries<string | undefined>(of(vocabulary)).flatMap(([meaning, patterns]) =>
      patterns === undefined ? [] : [{ meaning: meaning as M, language: vocabulary.language, patterns }],
    ),
  )

/** Builds a matcher when it is first needed: many files are read without one. */
function lazily<M extends string>(make: () => readonly Patterns<M>[]): () => Matcher<M> {
  let made: Matcher<M> | null = null
  return () => (made ??= new Matcher(make()))
}

/** The concepts in the head of a column. */
export const headWords = lazily<Concept>(() => lists(({ heads }) => heads))

/** In and out, as a column of sides says it. */
export const sideWords = lazily<SideMeaning>(() => lists(({ sides }) => sides))

/** States of a row. */
export const stateWords = lazily<StateMeaning>(() => lists(({ states }) => states))

/** Rows that move no money. */
export const rowWords = lazily<RowMeaning>(() => lists(({ rows }) => rows))

/** Why money moved. */
export const kindWords = lazily<KindMeaning>(() => lists(({ kinds }) => kinds))

/** Names that mean one currency, by its code. */
export const currencyWords = lazily<string>(() =>
  languages.flatMap(({ language, currencies }) =>
    currencies.map((entry) => {
      const [code = '', patterns = ''] = entry.split('=')
      return { meaning: code, language, patterns }
    }),
  ),
)

let numbers: ReadonlyMap<string, number> | null = null

/** The month, 1 to 12, that a folded word names in some language; undefined where it names none, or two. */
export function monthOf(word: string): number | undefined {
  numbers ??= monthNumbers()
  return numbers.get(word)
}

function monthNumbers(): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const several = new Set<string>()
  for (const { months } of languages)
    for (const [index, names] of months.entries())
      for (const name of names.split('|').map((one) => fold(one).replace(/\.$/, ''))) {
        const before = found.get(name)
        if (before !== undefined && before !== index + 1) several.add(name)
        found.set(name, index + 1)
      }
  for (const name of several) found.delete(name)
  return found
}
