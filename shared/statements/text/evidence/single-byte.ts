import { decodeLoosely, type Encoding } from '../encodings'
import type { Stretch } from '../sample'
import { BOUNDARY, type LanguageName, languageOf } from './language'
import { costBeforeLetter, costBehindLetter, costOfMark } from './marks'

const western = ['de', 'fr', 'es', 'pt', 'it', 'nl', 'ca', 'da', 'nb', 'sv', 'fi', 'is', 'et'] as const
const central = ['pl', 'cs', 'sk', 'hu', 'sl', 'sh', 'ro', 'de'] as const
const dos = ['de', 'fr', 'es', 'it', 'nl', 'da', 'nb', 'sv', 'fi'] as const

/** The sets of one byte a character that are guessed, and the languages that are written in them. */
export const singleByteLanguages = {
  'windows-1252': western,
  'windows-1250': central,
  'windows-1251': ['ru', 'uk', 'bg', 'sr', 'mk'],
  'windows-1253': ['el'],
  'windows-1254': ['tr', 'de', 'fr'],
  'windows-1255': ['he'],
  'windows-1256': ['ar', 'fr'],
  'windows-1257': ['lt', 'lv', 'et', 'de', 'fi', 'sv'],
  'windows-874': ['th'],
  'iso-8859-2': central,
  'iso-8859-5': ['ru', 'uk', 'bg', 'sr', 'mk'],
  'iso-8859-7': ['el'],
  'iso-8859-9': ['tr', 'de', 'fr'],
  'iso-8859-15': western,
  'koi8-r': ['ru', 'bg'],
  ibm850: [...dos, 'pt', 'ca', 'is'],
  ibm437: dos,
  ibm852: central,
  ibm866: ['ru', 'bg'],
  macintosh: western,
} as const satisfies Partial<Record<Encoding, readonly LanguageName[]>>

export type SingleByteEncoding = keyof typeof singleByteLanguages

/** How often each two bytes stand side by side, by `first << 8 | second`. */
export type Pairs = ReadonlyMap<number, number>

/** Two neighbours, of which one is beyond ASCII. A stretch that comes again says less each time. */
export function pairsIn(stretches: readonly Stretch[]): Pairs {
  const pairs = new Map<number, number>()
  for (const { bytes, times } of stretches) {
    const weight = 1 + Math.log(times)
    for (let i = 1; i < bytes.length; i++) {
      if (bytes[i]! < 0x80 && bytes[i - 1]! < 0x80) continue
      const pair = (bytes[i - 1]! << 8) | bytes[i]!
      pairs.set(pair, (pairs.get(pair) ?? 0) + weight)
    }
  }
  return pairs
}

const CONTROL = 15
const UNDEFINED = 16
const CAPITAL_WITHIN = 5
const BESIDE_DIGIT = 4
/** What it costs to take each letter from the language it fits best, as names from abroad do. */
const OF_ANY_LANGUAGE = 1

/** What the bytes cost if they are text of the set, in the language they fit best: the less, the likelier. */
export function costOfPairs(pairs: Pairs, encoding: SingleByteEncoding): number {
  const signs = signsOf(encoding)
  const languages = singleByteLanguages[encoding].map((name) => languageOf(name))
  const sums = languages.map(() => 0)
  let common = 0
  let mixed = 0
  for (const [pair, weight] of pairs) {
    const before = signs[pair >> 8]!
    const after = signs[pair & 0xff]!
    common += weight * costOfKinds(before, after)
    if (!before.beyond && !after.beyond) continue
    let best = Infinity
    for (let i = 0; i < languages.length; i++) {
      const cost = languages[i]!.costOf(before.code, after.code)
      sums[i]! += weight * cost
      if (cost < best) best = cost
    }
    mixed += weight * (best + OF_ANY_LANGUAGE)
  }
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
  /** For marks: by itself, and besides behind and before a letter. */
  readonly cost: number
  readonly behindLetter: number
  readonly beforeLetter: number
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

const neutral = { beyond: false, upper: false, code: BOUNDARY, cost: 0, behindLetter: 0, beforeLetter: 0 }

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
  }
}
