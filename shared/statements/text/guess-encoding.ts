import { decodeLoosely, type Encoding } from './encodings'
import { costOfCharacters, multiByteEncodings } from './evidence/multi-byte'
import {
  costOfNeighbours,
  neighboursIn,
  type SingleByteEncoding,
  singleByteLanguages,
} from './evidence/single-byte'
import { headWordsIn } from './evidence/head-words'
import { type Stretch, stretchesOf } from './sample'

/** What the bytes of a text without Unicode are most likely to be. */
export interface Guess {
  readonly encoding: Encoding
  /** Sets nearly as likely in which other letters stand there, the likeliest first. */
  readonly rivals: readonly Encoding[]
}

/** How much rarer a set is than those of Windows and of its country, as the negative logarithm of the share. */
const rarity: Partial<Record<Encoding, number>> = {
  'windows-1252': 0, 'iso-8859-15': 2, 'iso-8859-2': 2, 'iso-8859-5': 4, 'iso-8859-7': 2, 'iso-8859-9': 2.5,
  'koi8-r': 3, ibm850: 2.5, ibm437: 3.5, ibm852: 3, ibm866: 3, macintosh: 4, 'euc-jp': 3, big5: 1.5,
} // prettier-ignore
const USUAL = 1

/** Heads stand in so many bytes; what a word of them is worth. */
const HEAD = 2048
const HEAD_WORD = 4

/** A set that is less likely by more than this factor's logarithm is no rival. */
const MARGIN = 3

/**
 * Guesses the character set of bytes that are not Unicode. For each set it is reckoned how likely these bytes are in it: how
 * its languages put letters side by side, which characters are common in them, where capitals and marks stand; control
 * characters, undefined bytes and letters of two scripts in one word speak against it.
 */
export function guessEncoding(bytes: Uint8Array): Guess {
  const stretches = stretchesOf(bytes)
  if (stretches.length === 0) return { encoding: 'windows-1252', rivals: [] }
  const [best, ...others] = costsIn(stretches).sort((a, b) => a.cost - b.cost) as [Candidate, ...Candidate[]]
  const near = others.filter(({ cost }) => cost - best.cost < MARGIN).map(({ encoding }) => encoding)
  const letters = near.length === 0 ? '' : lettersIn(stretches, best.encoding)
  return {
    encoding: best.encoding,
    rivals: near.filter((encoding) => lettersIn(stretches, encoding) !== letters),
  }
}

interface Candidate {
  readonly encoding: Encoding
  readonly cost: number
}

function costsIn(stretches: readonly Stretch[]): Candidate[] {
  const neighbours = neighboursIn(stretches)
  const single = (Object.keys(singleByteLanguages) as SingleByteEncoding[]).map((encoding) => ({
    encoding,
    cost: costOfNeighbours(neighbours, encoding),
  }))
  const multi = multiByteEncodings.map((encoding) => ({
    encoding,
    cost: costOfCharacters(stretches, encoding),
  }))
  const first = firstOf(stretches)
  return [...single, ...multi].map(({ encoding, cost }) => ({
    encoding,
    cost: cost + (rarity[encoding] ?? USUAL) - HEAD_WORD * headWordsIn(decodeLoosely(first, encoding)),
  }))
}

/** The first stretches, where heads stand. */
function firstOf(stretches: readonly Stretch[]): Uint8Array {
  const bytes: number[] = []
  for (const stretch of stretches) {
    if (bytes.length > HEAD) break
    bytes.push(...stretch.bytes)
  }
  return Uint8Array.from(bytes)
}

/** The letters that stand there in a set, so that sets are told apart by letters alone. */
const lettersIn = (stretches: readonly Stretch[], encoding: Encoding): string =>
  stretches.map(({ bytes }) => decodeLoosely(bytes, encoding).replace(/[^\p{L}\p{M}]/gu, '')).join(' ')
