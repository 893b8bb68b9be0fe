import type { Answers } from '../reading'
import type { ColumnFacts } from './column-facts'
import { type Concepts, means } from './head-concepts'
import { meaningsOf } from './kinds'
import type { SideColumn } from './side-columns'

/** How the sign of a single column of amounts is to be taken; null: only the person can say. */
export interface FoundSign {
  readonly sign: NonNullable<Answers['sign']> | null
  /** The words, head or rows that decided it; null where the signs alone did. */
  readonly evidence: string | null
  /** How many rows speak for it, and how many speak at all. */
  readonly held: number
  readonly of: number
}

/** What is known of the rows beside their figures. */
export interface SignWitnesses {
  readonly amount: ColumnFacts
  readonly concepts: Concepts
  /** The texts of each sampled row, those that tell why money moved. */
  readonly texts: readonly (readonly string[])[]
  /** Columns that say which way money went. */
  readonly sides: readonly SideColumn[]
}

/** So many times as many rows must speak for one sign as for the other. */
const CLEAR = 4

/** A column of sides that leaves more rows open is one of types, and no witness for all of them. */
const MOST_KNOWN = 0.8

/** Words of money coming in, in a column of categories or types, beside the words of kinds. */
const credits = /\b(payments?|credits?)\b/i

/**
 * Decides whether positive amounts come in or go out, by all that the rows tell: words of sides, words of kinds on rows of
 * either sign, the head of the column, and which sign is the rarer. Open where nothing tells, or where it contradicts.
 */
export function findSign({ amount, concepts, texts, sides }: SignWitnesses): FoundSign {
  const bySides = sides
    .filter(({ known }) => known >= MOST_KNOWN)
    .map((side) => sideVotes(amount, side))
    .find((votes) => votes !== null)
  if (bySides) return bySides
  const positives = amount.positives
  const negatives = amount.negatives
  const told = payout.test(amount.head) ? null : spent(concepts)
  const votes = wordVotes(amount, texts, negatives < positives)
  const [inward, outward] = [votes.inward.length, votes.outward.length]
  if (outward >= 1 && outward >= CLEAR * inward && positives >= negatives)
    return { sign: 'out-is-positive', evidence: votes.outward[0]!, held: outward, of: inward + outward }
  if (inward >= 1 && inward >= CLEAR * outward && (negatives > 0 || inward >= 2))
    return { sign: 'in-is-positive', evidence: votes.inward[0]!, held: inward, of: inward + outward }
  if (told !== null) return { sign: told, evidence: amount.head, held: positives, of: positives + negatives }
  if (positives === 0) return { sign: 'in-is-positive', evidence: null, held: negatives, of: negatives }
  // Where more goes out than comes in, the usual way, minus is out. A bill without a word looks like the contrary.
  if (negatives >= positives && negatives > 0 && inward >= outward)
    return { sign: 'in-is-positive', evidence: null, held: negatives, of: positives + negatives }
  return { sign: null, evidence: null, held: 0, of: positives + negatives }
}

/** A payout leaves the platform and reaches the person: whose list it is, the head does not say. */
const payout = /\bpay-?outs?\b|\bdisbursements?\b|auszahlung/i

/** A head that says which way its figures went. */
function spent(concepts: Concepts): FoundSign['sign'] {
  const [inward, outward] = [
    means(concepts, 'in'),
    Math.max(means(concepts, 'out'), means(concepts, 'spent')),
  ]
  if (outward > 0.6 && inward < 0.5) return 'out-is-positive'
  return inward > 0.6 && outward < 0.5 && means(concepts, 'amount') < 0.5 ? 'in-is-positive' : null
}

/** A column of sides beside figures that have signs of their own: it says what the signs mean. */
function sideVotes(amount: ColumnFacts, side: SideColumn): FoundSign | null {
  let [inward, outward] = [0, 0]
  let witness = ''
  for (const [at, number] of amount.numbers.entries()) {
    const said = side.sideOf.get(side.texts[at] ?? '') ?? null
    if (said === null || Number.isNaN(number) || number === 0) continue
    if ((said === 'in') === number > 0) inward++
    else outward++
    if (witness === '' || number < 0) witness = side.texts[at]!
  }
  const of = inward + outward
  if (of === 0 || amount.negatives === 0) return null
  // A column of sides that says the same of every row repeats no sign.
  if (inward >= of * 0.95 && inward > outward)
    return { sign: 'in-is-positive', evidence: witness, held: inward, of }
  if (outward >= of * 0.95) return { sign: 'out-is-positive', evidence: witness, held: outward, of }
  return null
}

/** Who thanks for a payment has received it. */
const thanks =
  /thank|received|dank|erhalten|merci|grazie|gracias|obrigad|tack|takk|\btak\b|kiitos|ありがとう|감사|感謝|感谢|спасибо|дякуємо|dziękujemy|děkujeme|köszönjük/i

interface Votes {
  readonly inward: readonly string[]
  readonly outward: readonly string[]
}

/** Rows whose words say which way money went: what the sign must then mean. */
function wordVotes(amount: ColumnFacts, texts: SignWitnesses['texts'], rareMinus: boolean): Votes {
  const inward: string[] = []
  const outward: string[] = []
  for (const [at, number] of amount.numbers.entries()) {
    if (Number.isNaN(number) || number === 0) continue
    const words = texts[at] ?? []
    const rare = rareMinus ? number < 0 : number > 0
    const way =
      wayOf(words, rare) ?? (rare && rareMinus && words.some((word) => credits.test(word)) ? 'in' : null)
    if (way === null) continue
    const said = words.find((word) => word !== '') ?? ''
    if ((way === 'in') === number > 0) inward.push(said)
    else outward.push(said)
  }
  return { inward, outward }
}

/**
 * Which way the words of a row say that money went; null where they do not, or say both. Settling a card's bill is money
 * in on the bill itself and money out of a bank account: whichever of the two it is, the sign that is rare there tells.
 */
function wayOf(words: readonly string[], rare: boolean): 'in' | 'out' | null {
  let [inward, outward] = [false, false]
  for (const word of words)
    for (const meaning of meaningsOf(word, 0)) {
      if (meaning === 'refund' || meaning === 'income' || meaning === 'reward') inward = true
      if (meaning === 'purchase' || meaning === 'fee') outward = true
      if (meaning === 'card-bill' && (rare || thanks.test(word))) inward = true
    }
  return inward === outward ? null : inward ? 'in' : 'out'
}
