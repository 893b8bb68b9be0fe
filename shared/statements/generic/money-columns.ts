import { type Chain, type Direction, isBroken, isProof } from './chain'
import { chainWithin, ownersIn } from './owners'
import { type ColumnFacts, share } from './column-facts'
import type { Concepts } from './head-concepts'
import { amountFit, balanceFit, inFit, outFit } from './head-fit'
import { type Candidate, netProof, rateProof } from './money-proofs'
import { complement, filledOnce, movedIn, onlyBeside, type PairSigns, pairSigns } from './pair-columns'
import { type SideColumn, sidesByBalance } from './side-columns'

/** Which columns say what moved, and how. */
export type MoneyShape =
  | { readonly kind: 'single'; readonly amount: number }
  | { readonly kind: 'side'; readonly amount: number; readonly side: SideColumn }
  | ({ readonly kind: 'pair'; readonly in: number; readonly out: number } & PairSigns)

/** One interpretation of a table's figures, weighed. */
export interface MoneyReading {
  readonly shape: MoneyShape
  readonly balance: number | null
  readonly chain: Chain | null
  /** What the sampled rows moved under it, in ten-thousandths, as printed (a sign that the chain turns round is not turned). */
  readonly moves: readonly number[]
  readonly score: number
}

/** What a person fixed about the columns. */
export interface Fixed {
  readonly amount?: number
  readonly in?: number
  readonly out?: number
  readonly side?: number
  readonly balance?: number
}

/** What is known of the columns from elsewhere. */
export interface Circumstances {
  readonly fixed: Fixed | null
  /** What the currencies beside a column say for or against its being the account's money. */
  readonly bonus: (cell: number) => number
}

/** So many columns of figures are weighed against one another. */
const MOST_COLUMNS = 9

/** A head that is sure of its column: an empty column is believed only then. */
const SURE = 2.2

interface Weighed extends Candidate {
  /** What its figures alone say of its being money, whatever its head. */
  readonly looks: number
  /** What the currencies beside it say of its being the account's money. */
  readonly home: number
}

/**
 * Every way in which a table's figures can be movements and balances, the likeliest first: heads, forms of the figures, one
 * of two columns filled in each row, words of sides, and above all balances that follow from the movements.
 *
 * @param dates cells of dates, which are no money
 */
export function moneyReadings(
  columns: readonly ColumnFacts[],
  concepts: readonly Concepts[],
  sides: readonly SideColumn[],
  dates: ReadonlySet<number>,
  run: Direction,
  { fixed, bonus }: Circumstances,
): readonly MoneyReading[] {
  const candidates = candidatesOf(columns, concepts, dates, { fixed, bonus })
  const told = [...sides, ...provenSides(columns, candidates, dates)]
  const shapes = [...singles(candidates, told, fixed), ...pairs(candidates, fixed)]
  const balances = [null, ...candidates.filter(({ facts }) => facts.filled > 0 && mayBeBalance(facts, fixed))]
  const owners = ownersIn(columns, concepts)
  const readings = shapes.flatMap(({ shape, score, moves }) =>
    balances.flatMap((balance): MoneyReading[] => {
      if (balance === null)
        return fixed?.balance === undefined ? [{ shape, balance: null, chain: null, moves, score }] : []
      const { cell, numbers } = balance.facts
      if (usedIn(shape).includes(cell)) return []
      // Numbers that count follow from amounts that never change; neither proves the other.
      if ((balance.facts.counting || balance.facts.leadingZeros > 0) && balanceFit(balance.concepts) < 2)
        return []
      const chain = chainWithin(moves, numbers, run, owners)
      const fit = balanceFit(balance.concepts) + (balance.looks < 0 ? balance.looks * 0.5 : 0)
      return [{ shape, balance: cell, chain, moves, score: score + weightOf(chain, fit, shape) }]
    }),
  )
  return readings.toSorted((a, b) => b.score - a.score)
}

/** The cells of a shape. */
export const usedIn = (shape: MoneyShape): readonly number[] =>
  shape.kind === 'pair'
    ? [shape.in, shape.out]
    : shape.kind === 'side'
      ? [shape.amount, shape.side.cell]
      : [shape.amount]

/** What a column of balances adds to a reading: a chain that holds is worth more than any head. */
function weightOf(chain: Chain | null, fit: number, shape: MoneyShape): number {
  if (chain === null) return fit - 1
  if (isProof(chain)) {
    const strength = chain.links === 1 ? 1.5 : chain.links === 2 ? 4 : 8
    // A side column beside figures that need none is a coincidence, and so is a turned pair.
    const turned = chain.sign === -1 ? (shape.kind === 'pair' ? 1.5 : shape.kind === 'side' ? 3 : 0.2) : 0
    const odd = chain.states === 'before' ? 0.8 : 0
    return strength + Math.max(-1.5, Math.min(fit, 3.5)) - turned - odd
  }
  if (isBroken(chain)) return fit - (chain.links >= 3 ? 2.2 : 1)
  return fit - 0.6
}

const mayBeBalance = (facts: ColumnFacts, fixed: Fixed | null): boolean =>
  fixed?.balance === undefined ? share(facts.amounts, facts) >= 0.6 : fixed.balance === facts.cell

function candidatesOf(
  columns: readonly ColumnFacts[],
  concepts: readonly Concepts[],
  dates: ReadonlySet<number>,
  { fixed, bonus }: Circumstances,
): readonly Weighed[] {
  const wanted = fixed === null ? [] : Object.values(fixed)
  const fractions = columns.some((one) => one.fractions > one.filled * 0.3 && !dates.has(one.cell))
  const free = columns.filter(({ cell }) => wanted.includes(cell) || !dates.has(cell))
  const like = free.filter((facts) => wanted.includes(facts.cell) || isMoneyLike(facts, concepts[facts.cell]))
  // Where no column can be read as money, the one that its head calls so says what is wrong with each row.
  const some = like.some(({ filled }) => filled > 0)
    ? like
    : free.filter(({ cell, filled }) => filled > 0 && amountFit(concepts[cell] ?? new Map()) >= SURE)
  return some
    .map((facts) => ({
      facts,
      concepts: concepts[facts.cell] ?? new Map(),
      looks: looksOf(facts, fractions) + bonus(facts.cell),
      home: bonus(facts.cell),
    }))
    .toSorted((a, b) => best(b) - best(a))
    .slice(0, MOST_COLUMNS)
}

const best = ({ facts, concepts, looks }: Weighed): number =>
  Math.max(amountFit(concepts), inFit(concepts), outFit(concepts), balanceFit(concepts)) +
  looks +
  (facts.filled > 0 ? 1 : 0)

/** A column whose cells are amounts; an empty one only where its head says so. */
function isMoneyLike(facts: ColumnFacts, concepts: Concepts = new Map()): boolean {
  if (facts.filled === 0) return Math.max(inFit(concepts), outFit(concepts), amountFit(concepts)) >= SURE
  return facts.amounts >= facts.filled * 0.7
}

/** How much the figures of a column look like money: decimals, signs, variety; not numbers that count or identify. */
function looksOf(facts: ColumnFacts, fractions: boolean): number {
  const { filled, amounts, values } = facts
  if (filled === 0) return -0.5
  const constant = values.size === 1 && filled > 3
  const zero = facts.zeros === amounts
  return (
    (facts.fractions > 0 ? 1 : fractions ? -1.2 : 0) +
    (facts.negatives > 0 ? 0.6 : 0) -
    (constant ? (filled > 5 ? 6 : 2.5) : 0) -
    (zero ? 3 : 0) -
    (facts.counting ? 3 : 0) -
    (facts.leadingZeros > filled * 0.2 ? 4 : 0) -
    (facts.longest >= 9 && facts.fractions === 0 ? 2.5 : 0) -
    (share(facts.weakDates, facts) > 0.9 && facts.weakDates > 2 ? 1.5 : 0)
  )
}

interface Shaped {
  readonly shape: MoneyShape
  readonly moves: readonly number[]
  readonly score: number
}

function singles(
  candidates: readonly Weighed[],
  sides: readonly SideColumn[],
  fixed: Fixed | null,
): readonly Shaped[] {
  if (fixed?.in !== undefined || fixed?.out !== undefined) return []
  return candidates
    .filter(({ facts }) => fixed?.amount === undefined || facts.cell === fixed.amount)
    .flatMap((candidate): Shaped[] => {
      const { facts, concepts, looks } = candidate
      if (facts.filled === 0 || (balanceFit(concepts) > 2 && amountFit(concepts) < 1 && fixed === null))
        return []
      // Numbers that count rows are money only where a head says so.
      if (facts.counting && amountFit(concepts) < 1 && fixed === null) return []
      const coverage = facts.amounts / Math.max(1, facts.texts.length)
      const base =
        amountFit(concepts) +
        looks +
        2 * coverage -
        (isPartial(candidate, candidates) ? 3 : 0) +
        // What is left in the currency of each sale is not yet what reaches the account in its own.
        (candidate.home < 0 ? 0 : netProof(candidate, candidates)) +
        rateProof(candidate, candidates)
      const shape = { kind: 'single', amount: facts.cell } as const
      const plain: Shaped = { shape, moves: facts.numbers, score: base }
      const withSide = sides
        .filter(({ cell }) => cell !== facts.cell && (fixed?.side === undefined || cell === fixed.side))
        .map((side) => sided(facts, side, base))
      return fixed?.side === undefined ? [plain, ...withSide] : withSide
    })
}

/** Whether a column states figures in some rows only, beside one that states them in all: an amount abroad, a fee. */
const isPartial = ({ facts }: Weighed, candidates: readonly Weighed[]): boolean =>
  candidates.some(
    ({ facts: other, concepts }) =>
      other.amounts > 2 * facts.amounts &&
      other.amounts > other.texts.length * 0.9 &&
      balanceFit(concepts) < 1 &&
      !other.counting &&
      onlyBeside(facts, other),
  )

/** Figures whose sign stands in another column. Where they have signs of their own, that column only repeats them. */
function sided(facts: ColumnFacts, side: SideColumn, base: number): Shaped {
  let minus = 0
  const moves = facts.numbers.map((number, at) => {
    const said = side.sideOf.get(side.texts[at] ?? '') ?? null
    if (said !== null && number < 0) minus++
    return said === null ? NaN : said === 'in' ? Math.abs(number) : -Math.abs(number)
  })
  const unsigned = minus === 0
  // What its words mean is asked where nobody knows it.
  if (side.listed && unsigned)
    return { shape: { kind: 'side', amount: facts.cell, side }, moves, score: base + 1.5 }
  const score = base + (unsigned ? 1.5 + side.fit * 0.6 : -0.8) * side.known - (1 - side.known) * 1.5
  return { shape: { kind: 'side', amount: facts.cell, side }, moves, score }
}

/** Two columns, one of which each row fills. */
function pairs(candidates: readonly Weighed[], fixed: Fixed | null): readonly Shaped[] {
  if (fixed?.amount !== undefined) return []
  return candidates.flatMap((inward) =>
    candidates.flatMap((outward): Shaped[] => {
      if (inward === outward) return []
      const chosen = fixed?.in === inward.facts.cell || fixed?.out === outward.facts.cell
      if (fixed?.in !== undefined && fixed.in !== inward.facts.cell) return []
      if (fixed?.out !== undefined && fixed.out !== outward.facts.cell) return []
      const together = filledOnce(inward.facts, outward.facts)
      const fits = inFit(inward.concepts) + outFit(outward.concepts)
      if (
        !chosen &&
        (together < 0.85 || (fits < -1 && inward.facts.head !== '' && outward.facts.head !== ''))
      )
        return []
      if (!chosen && (onlyBeside(inward.facts, outward.facts) || onlyBeside(outward.facts, inward.facts)))
        return []
      const empty = inward.facts.filled === 0 || outward.facts.filled === 0
      if (!chosen && empty && fits < 2 * SURE) return []
      const signs = pairSigns(inward.facts, outward.facts)
      const moves = inward.facts.numbers.map((number, at) =>
        movedIn(number, outward.facts.numbers[at] ?? NaN, signs),
      )
      const score =
        fits +
        (inward.looks + outward.looks) * 0.5 +
        2 * together +
        (fits < 2 ? -1 : 0.5) +
        complement(inward.facts, outward.facts)
      return [
        { shape: { kind: 'pair', in: inward.facts.cell, out: outward.facts.cell, ...signs }, moves, score },
      ]
    }),
  )
}

/** Columns of few words whose sides the balances show, where figures without a sign stand beside balances. */
function provenSides(
  columns: readonly ColumnFacts[],
  candidates: readonly Weighed[],
  dates: ReadonlySet<number>,
): readonly SideColumn[] {
  const amounts = candidates.filter(({ facts }) => facts.negatives === 0 && facts.positives > 2)
  const words = columns.filter(
    ({ cell, values, filled, texts }) =>
      values.size <= 12 &&
      filled >= texts.length * 0.5 &&
      !dates.has(cell) &&
      !candidates.some(({ facts }) => facts.cell === cell),
  )
  for (const amount of amounts)
    for (const balance of amounts.length > 0 ? candidates : []) {
      if (balance === amount || balance.facts.filled < balance.facts.texts.length * 0.8) continue
      const found = words.flatMap(
        (column) => sidesByBalance(column, amount.facts.numbers, balance.facts.numbers) ?? [],
      )
      if (found.length > 0) return found
    }
  return []
}
