import { latinLetters } from './latin-letters'
import { scriptLetters } from './script-letters'

/** Stands for the beginning or the end of a word. */
export const BOUNDARY = 0x5f

/** Costs are negative natural logarithms of probabilities. */
const RARE = 7.5
const FOREIGN = 11
const AFTER_FOREIGN = 4
const MIXED_SCRIPTS = 10
/** What a letter of ASCII, or a word's beginning, is expected at. */
const ANY_LETTER = 2.5

/** What the neighbours of a language's letters cost. */
export interface Language {
  /**
   * The cost of two neighbours, lower-case code units or BOUNDARY, of which one at least is a letter beyond ASCII. The lower,
   * the likelier they are in the language.
   */
  readonly costOf: (before: number, after: number) => number
}

export type LanguageName = keyof typeof latinLetters | keyof typeof scriptLetters

const cache = new Map<LanguageName, Language>()

/** The language of a name; its table is taken apart when it is first needed. */
export function languageOf(name: LanguageName): Language {
  const known = cache.get(name)
  if (known) return known
  const language =
    name in latinLetters
      ? latin(latinLetters[name as keyof typeof latinLetters])
      : script(scriptLetters[name as keyof typeof scriptLetters])
  cache.set(name, language)
  return language
}

type Costs = ReadonlyMap<number, number>

/** Neighbours by how likely they are, likelier by e before each comma. */
function costsOf(neighbours: string): Costs {
  const costs = new Map<number, number>()
  let cost = 0.5
  for (const letter of neighbours)
    if (letter === ',') cost++
    else costs.set(letter.charCodeAt(0), cost)
  return costs
}

interface Letter {
  readonly cost: number
  readonly before: Costs
  readonly after: Costs
}

function latin(table: string): Language {
  const letters = new Map<number, Letter>()
  for (const entry of table.trim().split(/\s+/)) {
    const [before, after] = entry.slice(2).split('>')
    letters.set(entry.charCodeAt(0), {
      cost: Number(entry[1]),
      before: costsOf(before!),
      after: costsOf(after!),
    })
  }
  return {
    costOf(before, after) {
      const first = letters.get(before)
      const second = letters.get(after)
      const following = before < 0x80 ? 0 : first ? (first.after.get(after) ?? RARE) : AFTER_FOREIGN
      if (after < 0x80) return following
      if (!second) return FOREIGN
      return first ? following : following + second.cost + (second.before.get(before) ?? RARE) - ANY_LETTER
    },
  }
}

function script(table: string): Language {
  const letters = new Map<number, Costs>()
  for (const entry of table.trim().split(/\s+/)) letters.set(entry.charCodeAt(0), costsOf(entry.slice(2)))
  const isOwn = (code: number): boolean => code === BOUNDARY || letters.has(code)
  const isAscii = (code: number): boolean => code < 0x80 && code !== BOUNDARY
  return {
    costOf(before, after) {
      if (isAscii(before) || isAscii(after)) return MIXED_SCRIPTS
      if (!isOwn(after)) return FOREIGN
      return letters.get(before)?.get(after) ?? (isOwn(before) ? RARE : AFTER_FOREIGN)
    },
  }
}
