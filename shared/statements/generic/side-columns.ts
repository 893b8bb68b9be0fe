import { fold } from '../words/fold'
import { sideWords } from '../words/statement-words'
import { type ColumnFacts, share } from './column-facts'
import type { Concepts } from './head-concepts'
import { sideFit } from './head-fit'

export type Side = 'in' | 'out'

/** A column whose words say which way money went. */
export interface SideColumn {
  readonly cell: number
  readonly head: string
  /** The cells of the sampled rows. */
  readonly texts: readonly string[]
  /** What each word says; null: not known. */
  readonly sideOf: ReadonlyMap<string, Side | null>
  /** The share of rows whose word is known. */
  readonly known: number
  readonly fit: number
  /** Whether its head lists its very words, so that it is one though nobody knows them. */
  readonly listed?: true
}

/** A column of sides has few words. */
const MOST_WORDS = 24

/** What a cell of a column of sides says in some languages; null where it could be either, or neither. */
function sideOfText(text: string, languages: readonly string[]): Side | null {
  const found = new Set<Side>()
  for (const hit of sideWords().find(text))
    if (hit.whole && languages.includes(hit.language)) found.add(hit.meaning)
  return found.size === 1 ? [...found][0]! : null
}

/**
 * The columns that say row by row which way money went. Letters mean different things in different languages (`D` is debit,
 * `K` is credit in Lithuanian), so a column is read in the one language that knows most of its words.
 *
 * @param answered what a person said of words
 * @param fixed the column a person named: it is one whatever its words
 */
export function sideColumns(
  columns: readonly ColumnFacts[],
  concepts: readonly Concepts[],
  languages: readonly string[],
  answered: Readonly<Record<string, Side>> = {},
  fixed?: number,
): readonly SideColumn[] {
  return columns.flatMap((column): SideColumn[] => {
    const { cell, head } = column
    const { values, filled } = wordsIn(column)
    if (values.size === 0) return []
    const named = cell === fixed
    if (!named && values.size > MOST_WORDS) return []
    if (!named && share(column.dates + column.amounts + column.currencies, column) > 0.5 && !isSigns(values))
      return []
    const fit = sideFit(concepts[cell] ?? new Map())
    const sideOf = inBestLanguage([...values.keys()], languages, fit)
    for (const [word, side] of Object.entries(answered)) if (values.has(word)) sideOf.set(word, side)
    if (filled < column.texts.length * 0.97 && !fillsOneSide(sideOf, fit)) {
      if (!named && filled < column.texts.length * 0.5) return []
    } else if (filled < column.texts.length * 0.97) {
      // Only one side is marked: the rows without a mark are of the other.
      const [said] = sideOf.values()
      return [
        { cell, head, texts: column.texts, sideOf: new Map([...sideOf, ['', other(said!)]]), known: 1, fit },
      ]
    }
    const listed = isHeadOfSides(head, values)
    let known = 0
    for (const [word, count] of values) if (sideOf.get(word)) known += count
    return known === 0 && !named && !listed
      ? []
      : [
          {
            cell,
            head,
            texts: column.texts,
            sideOf,
            known: known / filled,
            fit,
            ...(listed ? { listed } : {}),
          },
        ]
  })
}

/** The words of a column with their counts; signs that stand alone are words too. */
function wordsIn({ texts, values, filled }: ColumnFacts): Pick<ColumnFacts, 'values' | 'filled'> {
  if (!texts.every((text) => /^[-+−]?$/.test(text)) || !texts.some((text) => text !== ''))
    return { values, filled }
  const signs = new Map<string, number>()
  for (const text of texts) if (text !== '') signs.set(text, (signs.get(text) ?? 0) + 1)
  return { values: signs, filled: texts.filter((text) => text !== '').length }
}

/** A head that lists the column's own words, such as `D/K`: it holds sides, whatever they mean. */
function isHeadOfSides(head: string, values: ColumnFacts['values']): boolean {
  const listed = fold(head)
    .split('/')
    .map((word) => word.trim())
  return (
    listed.length === 2 &&
    values.size === 2 &&
    [...values.keys()].every((word) => listed.includes(fold(word).trim()))
  )
}

const other = (side: Side): Side => (side === 'in' ? 'out' : 'in')

/** Whether a column under a head of sides marks one side alone. */
const fillsOneSide = (sideOf: ReadonlyMap<string, Side | null>, fit: number): boolean => {
  const said = new Set(sideOf.values())
  return fit >= 1.5 && said.size === 1 && !said.has(null)
}

const isSigns = (values: ReadonlyMap<string, number>): boolean =>
  [...values.keys()].every((text) => /^[-+−]$/.test(text))

function inBestLanguage(
  words: readonly string[],
  heads: readonly string[],
  fit: number,
): Map<string, Side | null> {
  const hits = words.map((word) =>
    sideWords()
      .find(word)
      .filter(({ whole }) => whole),
  )
  const all = new Set(hits.flat().map(({ language }) => language))
  let best = new Map<string, Side | null>(words.map((word) => [word, null]))
  let most = 0
  for (const language of all) {
    const found = new Map<string, Side | null>()
    let score = 0
    for (const [at, word] of words.entries()) {
      const sides = new Set(
        hits[at]!.filter((hit) => hit.language === language).map(({ meaning }) => meaning),
      )
      const side = sides.size === 1 ? [...sides][0]! : null
      found.set(word, side)
      // A letter alone says little without its counterpart.
      if (side !== null) score += word.length === 1 ? 0.6 : 1
    }
    const both = new Set([...found.values()].filter((side) => side !== null)).size === 2
    score += (both ? 1 : 0) + (heads.includes(language) ? 0.8 : 0)
    const letters = words.every((word) => word.length === 1)
    if (letters && !heads.includes(language) && !(both && (fit >= 1 || heads.length === 0))) score = 0
    if (score > most) [most, best] = [score, found]
  }
  // Where that language leaves a word open, those of the heads are asked.
  for (const [word, side] of best)
    if (side === null && word.length > 1) best.set(word, sideOfText(word, [...heads, 'en']))
  return best
}

/** So many rows must show what each word means. */
const ENOUGH_STEPS = 3

/**
 * What the words of a column mean as the balances tell, in whatever language: a word beside which the balance always grows
 * by the amount is in. Null where some word is not shown, or the balances contradict it.
 */
export function sidesByBalance(
  column: ColumnFacts,
  amounts: readonly number[],
  balances: readonly number[],
): SideColumn | null {
  const { cell, head, texts } = column
  const { values, filled } = wordsIn(column)
  if (values.size < 2 || values.size > MOST_WORDS) return null
  for (const forward of [true, false]) {
    const votes = new Map<string, { in: number; out: number; none: number }>()
    for (let at = 1; at < balances.length; at++) {
      const row = forward ? at : at - 1
      const grown = forward ? balances[at]! - balances[at - 1]! : balances[at - 1]! - balances[at]!
      const size = Math.abs(amounts[row] ?? NaN)
      if (Number.isNaN(grown) || Number.isNaN(size) || size === 0) continue
      const vote = votes.get(texts[row] ?? '') ?? { in: 0, out: 0, none: 0 }
      vote[grown === size ? 'in' : grown === -size ? 'out' : 'none']++
      votes.set(texts[row] ?? '', vote)
    }
    const sideOf = new Map<string, Side | null>()
    let steps = 0
    for (const [word, { in: inward, out, none }] of votes) {
      const most = Math.max(inward, out)
      steps += most
      sideOf.set(
        word,
        most > 0 && Math.min(inward, out) === 0 && none <= most * 0.15 ? (inward > 0 ? 'in' : 'out') : null,
      )
    }
    const said = new Set(sideOf.values())
    if (steps >= ENOUGH_STEPS && said.size === 2 && !said.has(null))
      // The fewer its words, the likelier they are sides, and not what was bought.
      return { cell, head, texts, sideOf, known: 1, fit: 2 - values.size / filled }
  }
  return null
}
