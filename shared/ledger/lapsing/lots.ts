import type { Day } from '../../day'
import type { ExpiryTerm } from '../../model'
import { addMonthsTo } from '../month-steps'

/** A lot's last day, and the term that says so. */
export interface LotEnd {
  readonly until: Day
  readonly term: ExpiryTerm
}

/** Money that came in together and lapses together. */
export interface LapsingLot {
  readonly received: Day
  readonly amount: number
  /** Its last days by the terms that count from it alone, the earliest first. */
  readonly ends: readonly LotEnd[]
  /** Whether it is counted to a part of the balance. */
  readonly isPart: boolean
}

export type PartTerm = Extract<ExpiryTerm, { kind: 'part' }>

/** What decides when a lot lapses besides the lot itself. */
export interface LapsingState {
  readonly terms: readonly ExpiryTerm[]
  /** The last day on which anything is known to have moved; null where nothing is. */
  readonly used: Day | null
  /** The first day for whose end it is known what was there: the last use was not later. */
  readonly known: Day
  /** The last day for whose end it is known what was there: a term that ended before it did not hold. */
  readonly seen: Day
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
    terms.flatMap((term): LotEnd[] => {
      if (term.kind === 'day') return received <= term.until ? [{ until: term.until, term }] : []
      return term.kind === 'top-up' ? [{ until: addMonthsTo(from, term.months), term }] : []
    }),
  ),
  isPart: false,
})

/** The lot as a part of the balance with a day of its own. */
export const countedTo = (lot: LapsingLot, part: PartTerm): LapsingLot => ({
  ...lot,
  ends: inOrder([...lot.ends, { until: part.until, term: part }]),
  isPart: true,
})

/** The earliest end of a lot by what counts from it alone, and still holds; null where there is none. */
export const ownEnd = ({ ends }: LapsingLot, seen: Day): LotEnd | null =>
  ends.find(({ until }) => until >= seen) ?? null

/** The end of all lots for want of use; null where no such term still holds. */
function unusedEnd({ terms, used, known, seen }: LapsingState): LotEnd | null {
  const unused = terms.flatMap((term): LotEnd[] => {
    if (term.kind !== 'last-use') return []
    const from = [term.used ?? '', used ?? ''].sort()[1] as Day | ''
    const until = addMonthsTo(from === '' ? known : from, term.months)
    return until >= seen ? [{ until, term }] : []
  })
  return inOrder(unused)[0] ?? null
}

/** Tells the earliest end of each lot by any term that still holds; null where none does. */
export function endsBy(state: LapsingState): (lot: LapsingLot) => LotEnd | null {
  const unused = unusedEnd(state)
  return (lot) => {
    const own = ownEnd(lot, state.seen)
    return own === null || (unused !== null && unused.until < own.until) ? unused : own
  }
}

const inOrder = (ends: readonly LotEnd[]): readonly LotEnd[] =>
  ends.toSorted((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0))
