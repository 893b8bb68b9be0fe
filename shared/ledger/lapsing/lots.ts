import { type Day, laterDay } from '../../day'
import type { ExpiryTerm } from '../../model'
import { addMonthsTo } from '../month-steps'

/** A lot's last day, and the term that says so. */
export interface LotEnd {
  readonly until: Day
  readonly term: ExpiryTerm
}

/** The days between which a lot's last one lies, both included: it is not known on which day the lot came, or was last used. */
export interface EndSpan {
  readonly earliest: Day
  readonly latest: Day
  readonly term: ExpiryTerm
}

/** Money that came in together and lapses together. */
export interface LapsingLot {
  readonly received: Day
  readonly amount: number
  /** Its last days by the terms that count from it alone, in the order of the earliest they can be. */
  readonly ends: readonly EndSpan[]
  /** Whether it is counted to a part of the balance. */
  readonly isPart: boolean
}

export type PartTerm = Extract<ExpiryTerm, { kind: 'part' }>

/** The days between which something happened, both included. */
export interface DaySpan {
  readonly earliest: Day
  readonly latest: Day
}

/** What decides when a lot lapses besides the lot itself. */
export interface LapsingState {
  readonly terms: readonly ExpiryTerm[]
  /** The days between which the person last moved anything, both included; null where nothing is known to have moved. */
  readonly used: DaySpan | null
  /** The first day for whose end it is known what was there: the last use was not later. */
  readonly known: Day
  /** The last day for whose end it is known what was there: a term that ended before it did not hold. */
  readonly seen: Day
  /** For terms by the last use that were outlived: the days in which a use that nobody saw may have begun them anew. */
  readonly renewed: ReadonlyMap<ExpiryTerm, DaySpan>
}

/** A lot of money that came in on a day, and may have come as early as another. */
export const lotOf = (
  terms: readonly ExpiryTerm[],
  received: Day,
  from: Day,
  amount: number,
): LapsingLot => ({
  received,
  amount,
  ends: inOrder(
    terms.flatMap((term): EndSpan[] => {
      if (term.kind === 'day') return received <= term.until ? [endOn(term.until, term)] : []
      return term.kind === 'top-up' ? [endAfter({ earliest: from, latest: received }, term)] : []
    }),
  ),
  isPart: false,
})

/** The lot as a part of the balance with a day of its own. */
export const countedTo = (lot: LapsingLot, part: PartTerm): LapsingLot => ({
  ...lot,
  ends: inOrder([...lot.ends, endOn(part.until, part)]),
  isPart: true,
})

/**
 * The lot as it stands after a day on which it was still there although a term of its own was over: as much may have been
 * spent and have come again in days that nobody saw, and then the term counts from those. The lot itself where there is
 * nothing of the kind, or where it had outlived its term by the time it was seen `before`.
 */
export function renewedIn(lot: LapsingLot, before: Day, seen: Day, unseen: DaySpan): LapsingLot {
  if (lot.received >= unseen.earliest) return lot
  const isOutlived = ({ term, latest }: EndSpan): boolean =>
    term.kind === 'top-up' && latest >= before && latest < seen
  if (!lot.ends.some(isOutlived)) return lot
  const ends = lot.ends.map((end) =>
    end.term.kind === 'top-up' && isOutlived(end) ? endAfter(unseen, end.term) : end,
  )
  return { ...lot, ends: inOrder(ends) }
}

/** The earliest end of a lot by what counts from it alone, and still holds; null where there is none. */
export const ownEnd = ({ ends }: LapsingLot, seen: Day): LotEnd | null => earliestEnd(ends, seen)

/** The ends of all lots for want of use. */
function unusedEnds({ terms, used, known, renewed }: LapsingState): EndSpan[] {
  return terms.flatMap((term): EndSpan[] => {
    if (term.kind !== 'last-use') return []
    const told = term.used === undefined ? undefined : { earliest: term.used, latest: term.used }
    const uses = [used ?? undefined, told, renewed.get(term)].filter((use) => use !== undefined)
    const last = uses.reduce<DaySpan | null>((one, other) => (one ? laterOf(one, other) : other), null)
    return [endAfter(last ?? { earliest: known, latest: known }, term)]
  })
}

/** The end of all lots for want of use; null where no such term still holds. */
const unusedEnd = (state: LapsingState): LotEnd | null => earliestEnd(inOrder(unusedEnds(state)), state.seen)

/** The state after what is there was seen: a term by the last use that was outlived may have begun anew in unseen days. */
export function seenOn(state: LapsingState, seen: Day, unseen: DaySpan | null): LapsingState {
  const isOutlived = ({ latest }: EndSpan): boolean => latest >= state.seen && latest < seen
  const outlived = unseen === null ? [] : unusedEnds(state).filter(isOutlived)
  const renewed = outlived.map(({ term }) => [term, unseen!] as const)
  return { ...state, seen, renewed: new Map([...state.renewed, ...renewed]) }
}

/**
 * The earliest of the ends that still hold: what was seen there may have ended since, as long as the latest day is not over,
 * and it did not end before it was seen.
 */
function earliestEnd(ends: readonly EndSpan[], seen: Day): LotEnd | null {
  const end = ends.find(({ latest }) => latest >= seen)
  return end ? { until: laterDay(end.earliest, seen), term: end.term } : null
}

/** Tells the earliest end of each lot by any term that still holds; null where none does. */
export function endsBy(state: LapsingState): (lot: LapsingLot) => LotEnd | null {
  const unused = unusedEnd(state)
  return (lot) => {
    const own = ownEnd(lot, state.seen)
    return own === null || (unused !== null && unused.until < own.until) ? unused : own
  }
}

const endOn = (day: Day, term: ExpiryTerm): EndSpan => ({ earliest: day, latest: day, term })

const endAfter = (
  { earliest, latest }: DaySpan,
  term: Extract<ExpiryTerm, { readonly months: number }>,
): EndSpan => ({
  earliest: addMonthsTo(earliest, term.months),
  latest: addMonthsTo(latest, term.months),
  term,
})

/** The days of the last of two things that happened. */
export const laterOf = (a: DaySpan, b: DaySpan): DaySpan => ({
  earliest: laterDay(a.earliest, b.earliest),
  latest: laterDay(a.latest, b.latest),
})

const inOrder = (ends: readonly EndSpan[]): readonly EndSpan[] =>
  ends.toSorted((a, b) => (a.earliest < b.earliest ? -1 : a.earliest > b.earliest ? 1 : 0))
