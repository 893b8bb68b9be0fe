import type { DecimalMark } from '../../money/parse-amount'
import type { Answers } from '../reading'
import type { Row } from '../tables/table'
import { currencyWords } from '../words/statement-words'
import { type Chain, isProof } from './chain'
import { type ColumnFacts, factsOf, markOfTable, share } from './column-facts'
import { currencyCells, currencyPairs, type CurrencyPairs } from './currency-columns'
import { type DateColumns, dateColumns } from './date-columns'
import { type Block, isDataRow } from './find-blocks'
import { currencyOfText } from './marks'
import { type Concepts, means } from './head-concepts'
import { accountFit, feeFit } from './head-fit'
import { type MoneyReading, moneyReadings, type MoneyShape, usedIn } from './money-columns'
import { homePairs } from './home-currency'
import { type Beyond, moneyIn, type Named, namedWords, without } from './named-columns'
import { namesPlace } from './named-places'
import { printedDate } from '../parse-date'
import { namesSum } from './row-meaning'
import { type SideColumn, sideColumns } from './side-columns'
import { type TextColumns, textColumns } from './text-columns'

/** A table understood: what each column is, and what proved it. */
export interface Interpretation {
  readonly block: Block
  readonly columns: readonly ColumnFacts[]
  readonly dates: DateColumns
  readonly shape: MoneyShape
  readonly balance: number | null
  /** How balances follow from movements; null without balances. */
  readonly chain: Chain | null
  readonly time: number | null
  /** The second day that a person named. */
  readonly posted: number | null
  readonly fee: number | null
  /** Where a person said that the fee belongs; null where nobody did. */
  readonly feeSaid: 'beside' | null
  readonly currencies: readonly number[]
  readonly account: number | null
  readonly words: TextColumns
  /** All columns that say which way money went, also where the figures have signs of their own. */
  readonly sides: readonly SideColumn[]
  /** The mark before decimals as the figures show it together, or as the balances prove it. */
  readonly mark: DecimalMark | null
  /** The next best reading of the figures that says something else, where nothing proves the best one. */
  readonly rival: MoneyReading | null
}

/** So many movements are weighed, from both ends of a table. */
const SAMPLE_START = 160
const SAMPLE_END = 60

/** A sum of five figures could be a day of a spreadsheet; a line of sums has no other. */
const isSumWithoutDay = ({ cells }: Row): boolean =>
  namesSum(cells) && !cells.some((text) => /\D/.test(text) && printedDate(text) !== null)

/** The movements of a block that are weighed: rows with a day and a figure, or all where hardly any has both. */
function sampleOf({ table, from, to, names }: Block): readonly Row[] {
  const body = table.rows.slice(from, to)
  const window =
    body.length <= SAMPLE_START + SAMPLE_END
      ? body
      : [...body.slice(0, SAMPLE_START), ...body.slice(-SAMPLE_END)]
  const data = window.filter((row) => isDataRow(row) && !isSumWithoutDay(row))
  if (data.length >= 2 || data.length >= window.length * 0.5) return data
  const least = Math.max(2, names.filter((name) => name !== '').length * 0.4)
  return window.filter(({ cells }) => cells.filter((cell) => cell !== '').length >= least)
}

/**
 * Weighs what a table's columns can be, all decisions together. Null where no column holds days, or none holds money.
 *
 * @param fixed the columns a person named
 * @param beyond what they said of further columns; absent where what they did not name is nothing
 */
export function interpret(
  block: Block,
  answers: Answers,
  fixed: Named | null,
  beyond: Beyond = { notes: [], ignored: null },
): Interpretation | null {
  const ignored = beyond.ignored ?? new Set<number>()
  const sample = ignored.size === 0 ? sampleOf(block) : sampleOf(block).map((row) => without(row, ignored))
  const width = Math.min(MOST_WIDTH, Math.max(block.names.length, ...sample.map(({ cells }) => cells.length)))
  const concepts = Array.from(
    { length: width },
    (_, cell): Concepts => (ignored.has(cell) ? undefined : block.concepts.of[cell]) ?? new Map(),
  )
  const texts = Array.from({ length: width }, (_, cell) => sample.map(({ cells }) => cells[cell] ?? ''))
  // Hours printed as `10.30` show nothing of how amounts are written.
  const figures = texts.filter((_, cell) => means(concepts[cell]!, 'time') < 0.6)
  const shown = answers.decimal ?? markOfTable(figures)
  const marks: readonly (DecimalMark | null)[] = shown === null ? ['point', 'comma'] : [shown]
  const readings = marks.flatMap((mark) => {
    const found = weigh(block, sample, concepts, mark, answers, fixed, beyond)
    return found === null ? [] : [{ ...found, mark }]
  })
  const [best, second] = readings.toSorted((a, b) => Number(isProof(b.chain)) - Number(isProof(a.chain)))
  if (best === undefined) return null
  // Where no figure shows the mark, only balances prove it, and only where they do not hold under both.
  const proven = shown !== null || (isProof(best.chain) && second !== undefined && !isProof(second.chain))
  return proven ? best : { ...best, mark: null }
}

/** A table of more columns is no statement. */
const MOST_WIDTH = 120

function weigh(
  block: Block,
  sample: readonly Row[],
  concepts: readonly Concepts[],
  mark: DecimalMark | null,
  answers: Answers,
  fixed: Named | null,
  { notes, ignored }: Beyond,
): Omit<Interpretation, 'mark'> | null {
  const partly = ignored !== null
  const open = fixed === null || partly
  const columns = concepts.map((_, cell) => factsOf(cell, block.names[cell] ?? '', sample, mark))
  const dates = dateColumns(columns, concepts, fixed?.date)
  if (dates === null) return null
  const sides = sideColumns(columns, concepts, block.concepts.languages, answers.sides, fixed?.side)
  const pairs = currencyPairs(columns, concepts)
  const dated = new Set(dates.all)
  const found = moneyReadings(columns, concepts, sides, dated, dates.run, {
    fixed: fixed === null ? null : moneyIn(fixed),
    bonus: bonusOf(block, columns, pairs),
  })
  const [best] = found
  if (best === undefined) return null
  const used = new Set([
    ...usedIn(best.shape),
    ...(best.balance === null ? [] : [best.balance]),
    ...dates.all,
    ...Object.values(fixed ?? {}),
    ...notes,
  ])
  const time = fixed?.time ?? timeColumn(columns, concepts, used)
  const fee = fixed?.['fee-beside'] ?? fixed?.fee ?? (open ? feeColumn(columns, concepts, used) : null)
  const currencies =
    fixed?.currency === undefined
      ? currencyCells(homePairs(pairs, best.shape, columns, concepts), usedIn(best.shape), columns, concepts)
      : [fixed.currency]
  // Balances that follow row by row are of one account; those that follow for each owner apart name it.
  const owner = isProof(best.chain) ? (best.chain?.owner ?? null) : null
  const mixed = isProof(best.chain) && owner === null
  const account =
    fixed?.account ??
    (owner !== null && !currencies.includes(owner) ? owner : null) ??
    (open ? accountColumn(columns, concepts, new Set([...used, ...currencies]), mixed) : null)
  const figures = columns.filter(
    (facts) => facts.filled > 0 && share(facts.amounts + facts.weakDates, facts) > 0.8,
  )
  const taken = new Set([
    ...used, ...currencies, ...[time, fee, account].filter((cell) => cell !== null),
    ...pairs.keys(), ...figures.filter((facts) => facts.fractions > 0).map(({ cell }) => cell),
  ]) // prettier-ignore
  return {
    block,
    columns,
    dates,
    shape: best.shape,
    balance: best.balance,
    chain: best.chain,
    time,
    posted: fixed?.posted ?? null,
    fee,
    feeSaid: fixed?.['fee-beside'] === undefined ? null : 'beside',
    currencies,
    account,
    words:
      fixed === null
        ? textColumns(columns, concepts, taken)
        : namedWords(fixed, notes, textColumns(columns, concepts, taken), partly),
    sides,
    rival: open && fixed?.amount === undefined ? rivalOf(best, found) : null,
  }
}

/** What the currencies say of a column of figures: those beside it, and whether its head names that of the account. */
function bonusOf(
  block: Block,
  columns: readonly ColumnFacts[],
  pairs: CurrencyPairs,
): (cell: number) => number {
  const steady = steadiness(columns, pairs)
  const above = new Set<string>()
  for (const { cells } of block.table.rows.slice(0, block.headRows[0] ?? block.from))
    for (const cell of cells) {
      const code = currencyOfText(cell)
      if (code !== null) above.add(code)
    }
  const named = (cell: number): boolean =>
    currencyWords()
      .find(block.names[cell] ?? '')
      .some(({ meaning }) => above.has(meaning))
  return (cell) => steady(cell) + (above.size === 1 && named(cell) ? 1.5 : 0)
}

/** Figures in one currency throughout are the account's; of others, the currency changes with the shop. */
function steadiness(columns: readonly ColumnFacts[], pairs: CurrencyPairs): (cell: number) => number {
  const kinds = new Map<number, number>()
  for (const [currency, amount] of pairs) {
    const facts = columns.find(({ cell }) => cell === currency)!
    if (amount !== null) kinds.set(amount, Math.max(kinds.get(amount) ?? 0, facts.values.size))
  }
  const steady = [...kinds.values()].some((count) => count === 1)
  return (cell) => {
    const count = kinds.get(cell)
    return count === undefined ? 0 : count === 1 ? 0.5 : steady ? -2 : 0
  }
}

function timeColumn(
  columns: readonly ColumnFacts[],
  concepts: readonly Concepts[],
  used: ReadonlySet<number>,
): number | null {
  const times = columns.filter((facts) => !used.has(facts.cell) && facts.filled > 0)
  const printed = times.find((facts) => share(facts.times, facts) > 0.8)
  if (printed) return printed.cell
  const compact = times.find(
    (facts) =>
      means(concepts[facts.cell] ?? new Map(), 'time') > 0.6 &&
      [...facts.values.keys()].every((text) => /^(?:[01]?\d|2[0-3])[0-5]\d(?:[0-5]\d)?$/.test(text)),
  )
  return compact?.cell ?? null
}

/** A column of fees that charges something; figures of nothing need no decision. */
function feeColumn(
  columns: readonly ColumnFacts[],
  concepts: readonly Concepts[],
  used: ReadonlySet<number>,
): number | null {
  const fees = columns.filter(
    (facts) =>
      !used.has(facts.cell) &&
      facts.positives + facts.negatives > 0 &&
      share(facts.amounts, facts) > 0.8 &&
      feeFit(concepts[facts.cell] ?? new Map()) >= 2,
  )
  return fees[0]?.cell ?? null
}

/** Few rows may be of nearly as many accounts. */
const MOST_FEW = 3

/** The column that tells whose movement a row is: filled in every row, with few values. */
function accountColumn(
  columns: readonly ColumnFacts[],
  concepts: readonly Concepts[],
  used: ReadonlySet<number>,
  oneChain: boolean,
): number | null {
  let best: number | null = null
  let most = 1.4
  for (const facts of columns) {
    const { cell, filled, texts, values } = facts
    if (used.has(cell) || filled < texts.length * 0.97 || filled === 0) continue
    if (values.size > 1 && (values.size > Math.max(MOST_FEW, filled / 2) || values.size > 40 || oneChain))
      continue
    if (share(facts.dates, facts) > 0.3 || facts.fractions > filled * 0.3 || facts.counting) continue
    const score = accountFit(concepts[cell] ?? new Map()) + (values.size > 1 ? 0.6 : 0) + namesPlaces(facts)
    if (score > most) [most, best] = [score, cell]
  }
  return best
}

/** Where a head says nothing, cells such as `Main account` and `Cash box` do: places where money lies. */
function namesPlaces({ head, values }: ColumnFacts): number {
  if (head !== '' || values.size < 2 || values.size > 12) return 0
  const named = [...values.keys()].filter(namesPlace)
  return named.length >= values.size / 2 ? 1.6 : 0
}

/** So much better must the best reading be than one that says something else. */
const MARGIN = 1

function rivalOf(best: MoneyReading, all: readonly MoneyReading[]): MoneyReading | null {
  if (isProof(best.chain) && (best.chain?.links ?? 0) >= 3) return null
  const other = all.find((one) => one.score > best.score - MARGIN && !isSame(one, best))
  return other ?? null
}

/** Whether two readings say the same of every row, but for a sign that is decided later. */
function isSame(a: MoneyReading, b: MoneyReading): boolean {
  const equal = (sign: 1 | -1): boolean =>
    a.moves.every((move, at) => {
      const other = b.moves[at] ?? NaN
      return Number.isNaN(move) || Number.isNaN(other) || move === sign * other
    })
  return equal(1) || (a.shape.kind === 'single' && equal(-1))
}
