import type { Day } from '../../day'
import type { ExpiryTerm } from '../../model'
import { type Minor, minor } from '../../money/money'
import { followLots } from './follow-lots'
import type { LapsingHistory } from './happenings'
import { endsBy } from './lots'

/** What lapses with the end of a day, and the term that says so. */
export interface Lapse {
  readonly until: Day
  readonly amount: Minor
  readonly term: ExpiryTerm
}

/** What becomes of the money in an account by its terms. */
export interface Lapses {
  /** What lapses today or later, by its last day. */
  readonly coming: readonly Lapse[]
  /** What should have lapsed before today, and nothing shows whether it did. */
  readonly overdue: readonly Lapse[]
}

/** What lapses of what lies in an account at the end of a day, as long as nothing comes and nothing is spent. */
export function lapsesOf(history: LapsingHistory, terms: readonly ExpiryTerm[], today: Day): Lapses {
  if (terms.length === 0) return { coming: [], overdue: [] }
  const { lots, state } = followLots(history, terms, today)
  const endOf = endsBy(state)
  const lapses = new Map<string, Lapse>()
  for (const lot of lots) {
    const end = endOf(lot)
    if (!end) continue
    const key = `${end.until} ${terms.indexOf(end.term)}`
    const amount = minor((lapses.get(key)?.amount ?? 0) + lot.amount)
    lapses.set(key, { ...end, amount })
  }
  const all = [...lapses.values()].sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0))
  return {
    coming: all.filter(({ until }) => until >= today),
    overdue: all.filter(({ until }) => until < today),
  }
}

/** What should have lapsed, all together. */
export const overdueAmount = ({ overdue }: Lapses): Minor =>
  minor(overdue.reduce((sum, { amount }) => sum + amount, 0))
