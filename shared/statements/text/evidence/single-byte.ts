import { decodeLoosely, type Encoding } from '../encodings'
import type { Stretch } from '../sample'
import { BOUNDARY, type LanguageName, languageOf } from './language'
import { costBeforeLetter, costBehindLetter, costOfMark, costWithinWord } from './marks'

type Languages = readonly LanguageName[]

const western: Languages = ['de', 'fr', 'es', 'pt', 'it', 'nl', 'ca', 'da', 'nb', 'sv', 'fi', 'is', 'et']
const central: Languages = ['pl', 'cs', 'sk', 'hu', 'sl', 'sh', 'ro', 'de']
const dosWestern: Languages = ['de', 'fr', 'es', 'it', 'nl', 'da', 'nb', 'sv', 'fi']
const cyrillic: Languages = ['ru', 'uk', 'bg', 'sr', 'mk']

/** The sets of one byte a character that are guessed, the languages written in them, and those that could be. */
export const singleByteLanguages = {
  'windows-1252': [western, []],
  'windows-1250': [central, []],
  'windows-1251': [cyrillic, []],
  'windows-1253': [['el'], []],
  'windows-1254': [['tr'], western],
  'windows-1255': [['he'], []],
  'windows-1256': [['ar'], ['fr']],
  'windows-1257': [
    ['lt', 'lv', 'et'],
    ['pl', 'sl', 'sh', 'de', 'da', 'nb', 'sv', 'fi'],
  ],
  'windows-874': [['th'], []],
  'iso-8859-2': [central, []],
  'iso-8859-5': [cyrillic, []],
  'iso-8859-7': [['el'], []],
  'iso-8859-9': [['tr'], western],
  'iso-8859-15': [western, []],
  'koi8-r': [['ru', 'bg'], []],
  ibm850: [dosWestern, ['pt', 'ca', 'is', 'et']],
  ibm437: [dosWestern, ['pt', 'ca', 'et']],
  ibm852: [central, []],
  ibm866: [['ru', 'bg'], []],
  macintosh: [western, []],
} as const satisfies Partial<Record<Encoding, readonly [Languages, Languages]>>

export type SingleByteEncoding = keyof typeof singleByteLanguages

/** How often bytes stand side by side; a stretch that comes again counts for less each time. */
export interface Neighbours {
  /** Two bytes of which one at least is beyond ASCII, as `first << 8 | second`. */
  readonly pairs: ReadonlyMap<number, number>
  /** Three bytes of which the middle one is beyond ASCII, likewise. */
  readonly triples: ReadonlyMap<number, number>
}

export function neighboursIn(stretches: readonly Stretch[]): Neighbours {
  const pairs = new Map<number, number>()
  const triples = new Map<number, number>()
  for (const { bytes, times } of stretches) {
    const weight = 1 + Math.log(times)
    for (let i = 1; i < bytes.length; i++) {
      if (bytes[i]! < 0x80 && bytes[i - 1]! < 0x80) continue
      const pair = (bytes[i - 1]! << 8) | bytes[i]!
      pairs.set(pair, (pairs.get(pair) ?? 0) + weight)
      if (bytes[i]! < 0x80 || i + 1 === bytes.length) continue
      const triple = (pair << 8) | bytes[i + 1]!
      triples.set(triple, (triples.get(triple) ?? 0) + weight)
    }
  }
  return { pairs, triples }
}

const CONTROL = 15
const UNDEFINED = 16
const CAPITAL_WITHIN = 5
const BESIDE_DIGIT = 4
/** A set made for other letters of which none is there. */
const WITHOUT_LETTERS = 5
/** A language for which another set is usual. */
const POSSIBLE = 3
/** What it costs to take each letter from the language it fits best, as names from abroad do. */
const OF_ANY_LANGUAGE = 1

/** What the bytes cost if they are text of the set, in the language they fit best: the less, the likelier. */
export function costOfNeighbours({ pairs, triples }: Neighbours, encoding: SingleByteEncoding): number {
  const signs = signsOf(encoding)
  const [usual, possible] = singleByteLanguages[encoding]
  const languages = [...usual, ...possible].map((name) => languageOf(name))
  const sums = languages.map((_, index) => (index < usual.length ? 0 : POSSIBLE))
  let common = 0
  let mixed = 0
  let lettered = false
  for (const [pair, weight] of pairs) {
    const before = signs[pair >> 8]!
    const after = signs[pair & 0xff]!
    common += weight * costOfKinds(before, after)
    if (!before.beyond && !after.beyond) continue
    lettered = true
    let best = Infinity
    for (let i = 0; i < languages.length; i++) {
      const cost = languages[i]!.costOf(before.code, after.code)
      sums[i]! += weight * cost
      if (cost < best) best = cost
    }
    mixed += weight * (best + OF_ANY_LANGUAGE)
  }
  for (const [triple, weight] of triples) {
    const between = signs[triple >> 16]!.kind === 'letter' && signs[triple & 0xff]!.kind === 'letter'
    if (between) common += weight * signs[(triple >> 8) & 0xff]!.withinWord
  }
  if (!lettered) return common + (encoding === 'windows-1252' ? 0 : WITHOUT_LETTERS)
  return common + Math.min(mixed, ...sums)
}

/** What a byte means in a set. */
interface Sign {
  readonly kind: 'letter' | 'digit' | 'other' | 'mark'
  /** A letter beyond ASCII. */
  readonly beyond: boolean
  readonly upper: boolean
  /** The small letter, BOUNDARY for all else. */
  readonly code: number
  /** For marks: by itself, and besides behind, before and between letters. */
  readonly cost: number
  readonly behindLetter: number
  readonly beforeLetter: number
  readonly withinWord: number
}

function costOfKinds(before: Sign, after: Sign): number {
  let cost = after.cost
  if (before.kind === 'letter') {
    cost += after.behindLetter
    if (after.upper && !before.upper) cost += CAPITAL_WITHIN
    else if (after.kind === 'digit') cost += BESIDE_DIGIT
  } else if (after.kind === 'letter') {
    cost += before.beforeLetter
    if (before.kind === 'digit') cost += BESIDE_DIGIT
  }
  return cost
}

const tables = new Map<Encoding, readonly Sign[]>()

function signsOf(encoding: Encoding): readonly Sign[] {
  const known = tables.get(encoding)
  if (known) return known
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  const signs = Array.from(decodeLoosely(bytes, encoding), signOf)
  tables.set(encoding, signs)
  return signs
}

const neutral = {
  beyond: false, upper: false, code: BOUNDARY, cost: 0, behindLetter: 0, beforeLetter: 0, withinWord: 0,
} // prettier-ignore

function signOf(text: string): Sign {
  const ascii = text < '\u0080'
  if (/[0-9]/.test(text)) return { ...neutral, kind: 'digit' }
  if (/[\p{L}\p{M}]/u.test(text) && !/[\p{Lm}ªºƒµ]/u.test(text)) {
    const small = text.toLowerCase()
    const upper = small !== text
    return { ...neutral, kind: 'letter', beyond: !ascii, upper, code: small.charCodeAt(0) }
  }
  if (ascii) return { ...neutral, kind: 'other' }
  const cost = text === '\uFFFD' ? UNDEFINED : text < '\u00A0' ? CONTROL : costOfMark(text)
  return {
    ...neutral,
    kind: 'mark',
    cost,
    behindLetter: costBehindLetter(text),
    beforeLetter: costBeforeLetter(text),
    withinWord: costWithinWord(text),
  }
}
