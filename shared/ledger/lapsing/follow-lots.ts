import type { Day } from '../../day'
import type { ExpiryTerm } from '../../model'
import { type Minor, minor } from '../../money/money'
import { earliestOf, type Inferred } from '../inferred'
import { type Happening, happeningsUntil, type LapsingHistory } from './happenings'
import {
  type DaySpan, endsBy, type LapsingLot, type LapsingState, laterOf, lotOf, seenOn,
} from './lots' // prettier-ignore
import { LotQueue } from './queue'

/** Where money that lapses stands at the end of a day. */
export interface FollowedLots {
  /** What is there, the oldest first. */
  readonly lots: readonly LapsingLot[]
  readonly state: LapsingState
  /** What only balances show, with what lapsed told apart. */
  readonly inferred: readonly Inferred[]
}

/**
 * Follows an account's money from its opening to the end of a day.
 *
 * A fall between two known balances is taken for a lapse where it is at least as large as all that had to lapse in between:
 * whatever was spent before went off that first, so that less cannot have left if it did lapse. What is known to be there
 * after the latest last day of its term has outlived it; where it may have been renewed unseen, the term counts anew.
 */
export function followLots(history: LapsingHistory, terms: readonly ExpiryTerm[], on: Day): FollowedLots {
  const { opening } = history
  const queue = new LotQueue()
  let state: LapsingState = {
    terms,
    used: null,
    known: opening.day ?? on,
    seen: '' as Day,
    renewed: new Map(),
  }
  const inferred: Inferred[] = []
  const add = (received: Day, from: Day, amount: number): void =>
    queue.add(lotOf(terms, received, from, amount))
  const use = (days: DaySpan): void => {
    state = { ...state, used: state.used === null ? days : laterOf(state.used, days) }
  }
  const infer = (moved: Inferred): void => {
    const { until, amount, lapsed } = moved
    const parts = amount < 0 && lapsed === undefined ? withLapses(moved, queue.all(), state) : [moved]
    inferred.push(...parts)
    if (parts.some((part) => part.lapsed === undefined)) use({ earliest: earliestOf(moved), latest: until })
    if (amount > 0) add(until, earliestOf(moved), amount)
    else queue.take(0 - amount)
  }
  const happen = (one: Happening): void => {
    switch (one.kind) {
      case 'came':
      case 'went':
        if (one.kind === 'came') add(one.day, one.day, one.amount)
        else queue.take(one.amount)
        if (one.isUse) use({ earliest: one.day, latest: one.day })
        return
      case 'inferred':
        return infer(one.moved)
      case 'counted':
        return queue.count(one.part)
      case 'seen':
        state = seenOn(state, one.day, one.unseen)
        return queue.see(one.day, one.unseen)
    }
  }

  if (opening.day !== null && opening.day <= on) {
    if (opening.balance > 0) add(opening.day, opening.day, opening.balance)
    else queue.take(0 - opening.balance)
  }
  for (const one of happeningsUntil(history, terms, on)) happen(one)
  return { lots: queue.standing(), state, inferred }
}

/** A fall as what was spent and what lapsed, each in the order in which it is counted. */
function withLapses(fall: Inferred, lots: readonly LapsingLot[], state: LapsingState): readonly Inferred[] {
  const fallen = 0 - fall.amount
  const due = dueBefore(lots, state, fall.until)
  const lapses: Inferred[] = []
  let lapsed = 0
  for (const [until, amount] of due) {
    if (lapsed + amount > fallen) break
    lapsed += amount
    lapses.push({ ...fall, amount: minor(0 - amount), lapsed: until })
  }
  const spent = fallen - lapsed
  return [...(spent > 0 ? [{ ...fall, amount: minor(0 - spent) }] : []), ...lapses]
}

/** What had to lapse before a day, by its last day, the earliest first. */
function dueBefore(
  lots: readonly LapsingLot[],
  state: LapsingState,
  day: Day,
): readonly (readonly [Day, Minor])[] {
  const endOf = endsBy(state)
  const due = new Map<Day, number>()
  for (const lot of lots) {
    const end = endOf(lot)
    if (end !== null && end.until < day) due.set(end.until, (due.get(end.until) ?? 0) + lot.amount)
  }
  return [...due].sort(([a], [b]) => (a < b ? -1 : 1)).map(([until, amount]) => [until, minor(amount)])
}
