import { wordsOf } from '../words/fold'
import type { Hit } from '../words/matcher'
import { headWords } from '../words/statement-words'
import type { Concept } from '../words/vocabulary'

/** The concepts of one head, each with how surely it is meant: 1 in a language of the whole head, less in others. */
export type Concepts = ReadonlyMap<Concept, number>

/** The heads of a table by meaning, and the languages they are in, the likeliest first. */
export interface HeadConcepts {
  readonly of: readonly Concepts[]
  readonly languages: readonly string[]
}

const common = ['en', 'ko', 'ja', 'de', 'es', 'fr', 'zh', 'pt', 'it', 'ru']

const rankOf = (language: string): number =>
  common.includes(language) ? common.indexOf(language) : common.length

/** `Amount (in Rs)`: the word before a currency says nothing of the way money went. */
const inCurrency = /\b(?:in|en|em)\s+(?=(?:[A-Z]{3}|Rs|INR|euros?|€|£|\$|rupees)\b|[€£$])/gi

const SURE = 0.6
const POSSIBLE = 0.3

/**
 * What the heads of a table mean. All languages are tried; a word that only a language means in which few of the other
 * heads are written counts less.
 */
export function headConcepts(names: readonly string[]): HeadConcepts {
  const hits = names.map((name) => hitsIn(name.replace(inCurrency, ' ')))
  const letters = new Map<string, number>()
  for (const found of hits) {
    const longest = new Map<string, number>()
    for (const { language, length } of found)
      longest.set(language, Math.max(longest.get(language) ?? 0, length))
    for (const [language, length] of longest) letters.set(language, (letters.get(language) ?? 0) + length)
  }
  // Many languages share their words for the date; of equals the commonest comes first.
  const ranked = [...letters].sort(([one, a], [two, b]) => b - a || rankOf(one) - rankOf(two))
  const most = ranked[0]?.[1] ?? 1
  const surenessOf = (language: string): number => {
    const part = (letters.get(language) ?? 0) / most
    return part >= SURE ? 1 : part >= POSSIBLE ? 0.7 : 0.45
  }
  return {
    of: hits.map((found) => {
      const concepts = new Map<Concept, number>()
      for (const { meaning, language } of found)
        concepts.set(meaning, Math.max(concepts.get(meaning) ?? 0, surenessOf(language)))
      return concepts
    }),
    languages: ranked.filter(([language]) => surenessOf(language) === 1).map(([language]) => language),
  }
}

/** What a head means; one that is abroad as a whole (`Transaction currency`) is still a currency or an amount. */
function hitsIn(name: string): readonly Hit<Concept>[] {
  const found = headWords().find(name)
  const abroad = found.find(({ meaning }) => meaning === 'foreign')
  if (abroad === undefined || found.some(({ meaning }) => meaning === 'currency' || meaning === 'amount'))
    return found
  const parts = wordsOf(name).flatMap((word) => headWords().find(word))
  return [
    ...found,
    ...parts.filter(
      ({ meaning, language }) =>
        (meaning === 'currency' || meaning === 'amount') && language === abroad.language,
    ),
  ]
}

/** How surely a head means one of some concepts; 0 where none. */
export const means = (concepts: Concepts, ...some: readonly Concept[]): number => {
  let most = 0
  for (const one of some) most = Math.max(most, concepts.get(one) ?? 0)
  return most
}
