import { type Day, addDays, daysBetween, serial } from '../day'
import type { Account, Period, StatedBalance, Transaction } from '../model'
import { type Minor, minor, zero } from '../money/money'
import { groupBy } from './group-by'
import { type Inferred, inferredBetween } from './inferred'
import { missingBetween, printedBalances } from './missing-between'
import { lastUpTo, type Movements, receivedAt, spentAt } from './movements'
import { isDebt } from './places'
import { countedReadings } from './readings'
import { toldRuns, type ToldRun } from './told-runs'

/**
 * From what the opening balance is known.
 * `statement`: a statement prints a balance. `stated`: the person read it off. `at-least`: nobody says, but with
 * less the account would have been below zero, which it cannot be. `assumed`: nobody says; taken as zero.
 */
export type OpeningEvidence = 'statement' | 'stated' | 'at-least' | 'assumed'

/** What lay in an account before anything is known to have moved there. */
export interface Opening {
  readonly balance: Minor
  /** The day at whose end it lay there: money of the opening has lain at least since then. Null: nothing is known of the account. */
  readonly day: Day | null
  readonly evidence: OpeningEvidence
}

/** What the opening is worked out from; transactions posted and in order. */
export interface OpeningFacts {
  readonly account: Account
  readonly transactions: readonly Transaction[]
  readonly movements: Movements
  /** Closing balances of statements that print no running balance, if any. */
  readonly closings: readonly StatedBalance[]
  readonly covered: Period | null
  /** The days that each statement speaks of. */
  readonly periods: readonly Period[]
}

/** Where an account's history begins, and what is known to have moved around its rows without one of them telling of it. */
export interface Beginning {
  readonly opening: Opening
  readonly before: readonly Inferred[]
  /** What moved between balances that statements print, and in none of their rows. */
  readonly between: readonly Inferred[]
  readonly after: readonly Inferred[]
}

/**
 * The opening and all that balances read off tell beside the rows. Readings of days that statements cover are witnesses and
 * move nothing (`standingOf`); those before and after lead from one to the next, and to and from what the rows begin and
 * end with.
 */
export function beginningOf(facts: OpeningFacts): Beginning {
  const readings = countedReadings(facts.account.stated)
  const printed = printedPoints(facts)
  const runs = printed.length > 0 ? [] : runsOf(facts, readings)
  const own = rowsOpening(facts, readings, printed, runs)
  const mayOwe = isDebt(facts.account) || [...printed, ...readings].some(({ balance }) => balance < 0)
  const points =
    printed.length > 0 ? withReadings(printed, readings, facts) : pointsOf(own, runs, facts, mayOwe)
  const between = missingBetween(points, facts.movements, mayOwe)
  const edges = edgesOf(facts, own, between)
  if (!edges) {
    const [first] = readings
    const opening: Opening = first ? { ...first, evidence: 'stated' } : own
    return { opening: plain(opening), before: inferredBetween(readings), between: [], after: [] }
  }
  const before = readings.filter(({ day }) => day < edges.first.day)
  const after = readings.filter(({ day }) => day > edges.last.day)
  const [first] = before
  return {
    opening: first ? plain({ ...first, evidence: own.evidence }) : own,
    before: first ? inferredBetween([...before, edges.first]) : [],
    between,
    after: inferredBetween([edges.last, ...after]),
  }
}

const plain = ({ balance, day, evidence }: Opening): Opening => ({ balance, day, evidence })

/** What lay there at the end of the day before the covered ones and of the last of them; null where only readings are known. */
function edgesOf(
  { covered, movements }: OpeningFacts,
  { balance }: Opening,
  between: readonly Inferred[],
): { readonly first: StatedBalance; readonly last: StatedBalance } | null {
  if (!covered) return null
  const missing = between.reduce((sum, { amount }) => sum + amount, 0)
  const last = minor(balance + netOf(movements, movements.days.length - 1) + missing)
  return { first: { day: addDays(covered.from, -1), balance }, last: { day: covered.to, balance: last } }
}

/**
 * The balance before the first transaction, worked backward from the oldest balance that rows print. Where rows are missing
 * after it, the balances tell what moved (`missingBetween`), today's balance is right, and the break shows where it is (`tieOf`).
 */
function rowsOpening(
  facts: OpeningFacts,
  readings: readonly StatedBalance[],
  [printed]: readonly StatedBalance[],
  runs: readonly ToldRun[],
): Opening {
  const { account, transactions, movements } = facts
  const first = transactions[0]
  const day = first ? addDays(first.day, -1) : (printed?.day ?? null)
  if (printed) return { balance: before(printed, movements), day, evidence: 'statement' }
  const read = readOpening(facts, readings, runs)
  if (read !== null) return { balance: read, day, evidence: 'stated' }
  const lowest = isDebt(account) ? 0 : lowestBalance(movements, movements.days.length - 1)
  if (lowest < 0) return { balance: minor(-lowest), day, evidence: 'at-least' }
  return { balance: zero, day, evidence: 'assumed' }
}

/**
 * The opening as readings have it: by the newest of the first run in which one was read off; else by those next to the rows on either side. Where these
 * two do not fit together something moved on one side, and nobody knows on which: the lower opening is taken, since with it
 * what came in came late and what left left early. A reading that leads to less than nothing tells of a movement that no row
 * shows, and not of what lay there before.
 */
function readOpening(
  facts: OpeningFacts,
  readings: readonly StatedBalance[],
  runs: readonly ToldRun[],
): Minor | null {
  const { movements, covered } = facts
  if (!covered) return null
  const run = runs.find((one) => one.readings.length > 0)
  const least = leastOpening(facts, readings, run?.span.to ?? covered.to)
  const witnessed = run?.readings.map((one) => before(one, movements)) ?? []
  const witness = witnessed.findLast((opening) => opening >= least)
  if (witness !== undefined) return witness
  const earlier = readings.findLast(({ day }) => day < covered.from)
  const later = readings.find(({ day }) => day > covered.to)
  const led = [...(earlier ? [earlier.balance] : []), ...(later ? [before(later, movements)] : [])]
  return led.length === 0 ? null : minor(Math.max(least, Math.min(...led)))
}

/**
 * With less the account would have been below zero at the end of a day up to the last one, which it cannot be unless it is a
 * bill or was read off so.
 */
const leastOpening = (
  { account, movements }: OpeningFacts,
  readings: readonly StatedBalance[],
  last: Day,
): number =>
  isDebt(account) || readings.some(({ balance }) => balance < 0)
    ? -Infinity
    : 0 - lowestBalance(movements, lastUpTo(movements, serial(last)))

/** The runs of covered days, where anything was read off in them. */
function runsOf({ covered, periods }: OpeningFacts, readings: readonly StatedBalance[]): readonly ToldRun[] {
  const within = covered ? readings.filter(({ day }) => isWitness(covered, day)) : []
  return covered && within.length > 0 ? toldRuns(within, covered, periods) : []
}

/**
 * What lay there where the first run ends, by the opening, and where each later one begins and ends: by its newest reading,
 * else as the run before left it, but no less than its rows took out, where the account cannot owe.
 */
function pointsOf(
  { balance }: Opening,
  runs: readonly ToldRun[],
  { movements }: OpeningFacts,
  mayOwe: boolean,
): readonly StatedBalance[] {
  const at = (opening: number, day: Day): StatedBalance => ({
    day,
    balance: minor(opening + netOf(movements, lastUpTo(movements, serial(day)))),
  })
  let opening: number = balance
  return runs.flatMap(({ span, readings }, i): StatedBalance[] => {
    const newest = readings.at(-1)
    if (i === 0) return [at(opening, span.to)]
    if (newest) opening = before(newest, movements)
    else opening = Math.max(opening, mayOwe ? -Infinity : 0 - lowestIn(movements, span))
    return [at(opening, span.from), ...(span.from === span.to ? [] : [at(opening, span.to)])]
  })
}

/** Whether the rows tell what lay there on a day: from the end of the day before the first covered one on. */
export const isWitness = ({ from, to }: Period, day: Day): boolean => day >= addDays(from, -1) && day <= to

/** Whether a statement speaks of a day; where no statement says of which, all do. */
export const isSpokenOf = (periods: readonly Period[], day: Day): boolean =>
  periods.length === 0 || periods.some((period) => isWitness(period, day))

/** What lay there before all movements, by what lay there on a day. */
const before = ({ day, balance }: StatedBalance, movements: Movements): Minor =>
  minor(balance - netOf(movements, lastUpTo(movements, serial(day))))

const netOf = (movements: Movements, at: number): number => receivedAt(movements, at) - spentAt(movements, at)

/**
 * The balances that tell what lay there: all that rows print, or where none does, the closings; and the newest closing where
 * no row is later. An older closing says nothing surely where rows are of its day: a statement may be drawn up in the middle
 * of its last day.
 */
function printedPoints({ transactions, closings }: OpeningFacts): StatedBalance[] {
  const printed = printedBalances(transactions)
  const points = printed.length > 0 ? printed : wholeDays(closings, transactions)
  const closing = newest(closings)
  const last = printed.length > 0 ? transactions.at(-1)?.day : undefined
  return closing && (last === undefined || closing.day > last)
    ? [...points.filter(({ day }) => day < closing.day), closing]
    : points
}

/** Closings of days without a row, oldest first; none of days on which they differ. */
function wholeDays(closings: readonly StatedBalance[], rows: readonly Transaction[]): StatedBalance[] {
  const moved = new Set(rows.map(({ day }) => day))
  return [...groupBy(closings, ({ day }) => day).values()]
    .flatMap(([one, ...others]) =>
      one && !moved.has(one.day) && others.every(({ balance }) => balance === one.balance) ? [one] : [],
    )
    .sort((a, b) => daysBetween(b.day, a.day))
}

/** Printed balances, and what the person read off after the first of them on days of which no statement speaks. */
function withReadings(
  printed: readonly StatedBalance[],
  readings: readonly StatedBalance[],
  { covered, periods }: OpeningFacts,
): StatedBalance[] {
  const [first] = printed
  const days = new Set(printed.map(({ day }) => day))
  const unspoken = readings.filter(
    ({ day }) =>
      first && day > first.day && covered && day <= covered.to && !days.has(day) && !isSpokenOf(periods, day),
  )
  return [...printed, ...unspoken].sort((a, b) => daysBetween(b.day, a.day))
}

function newest(balances: readonly StatedBalance[]): StatedBalance | null {
  return balances.reduce<StatedBalance | null>(
    (best, balance) => (best === null || daysBetween(best.day, balance.day) > 0 ? balance : best),
    null,
  )
}

/** The lowest end-of-day balance up to a movement, of an account that opened with nothing. */
const lowestBalance = (movements: Movements, last: number): number =>
  movements.days.slice(0, last + 1).reduce((low, _, i) => Math.min(low, netOf(movements, i)), 0)

/** The lowest end-of-day balance of some days, of an account that opened with nothing. */
const lowestIn = (movements: Movements, { from, to }: Period): number =>
  movements.days
    .slice(0, lastUpTo(movements, serial(to)) + 1)
    .reduce((low, day, i) => (day > serial(from) ? Math.min(low, netOf(movements, i)) : low), Infinity)
