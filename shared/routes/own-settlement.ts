import type { Day } from '../day'
import { arrivalDay, type PlannedSettlement } from './settlement'

/** A transfer of the person's own that both sides show. */
export interface Passed {
  readonly sentOn: Day
  readonly arrivedOn: Day
  /** What left, in the sender's minor units. */
  readonly amount: number
  /** What it cost of that; null where the statements do not show it, or not by which route. */
  readonly cost: number | null
}

/** Transfers that arrived, by the account they left and the route they took, as `passedKey` names them; oldest first. */
export type Experience = Readonly<Record<string, readonly Passed[]>>

/** What the transfers from an account by a route of the catalogue are called. */
export const passedKey = (account: string, route: string): string => `${account}/${route}`

/** How long a person's own transfers took, in the days of the route's rule. */
export interface OwnSettlement {
  readonly count: number
  /** Half of them took no longer. */
  readonly usualDays: number
  /** Nine in ten took no longer: with fewer than ten of them, none did. */
  readonly slowDays: number
}

/** Fewer say nothing; older ones say little of how long it takes now. */
const least = 5
const recent = 20

/**
 * How long the newest transfers took, counted in the route's own days: those of the calendar, or business days, so that
 * a weekend between makes nobody slow. Null where there are too few.
 */
export function ownSettlement(
  { calendar }: PlannedSettlement,
  passed: readonly Passed[],
  holidays: ReadonlySet<Day>,
): OwnSettlement | null {
  if (passed.length < least) return null
  const days = passed
    .slice(-recent)
    .map((one) => daysTaken(one, calendar, holidays))
    .sort((a, b) => a - b)
  const quantile = (share: number): number => days[Math.max(0, Math.ceil(days.length * share) - 1)]!
  return { count: days.length, usualDays: quantile(0.5), slowDays: quantile(0.9) }
}

/** The rule, or the person's own transfers where those were slower: a plan promises no day that rarely holds. */
export const slowerOf = (rule: PlannedSettlement, own: OwnSettlement | null): PlannedSettlement =>
  own !== null && own.slowDays > rule.days ? { ...rule, days: own.slowDays } : rule

/** The least number of such days after which it was there. */
export function daysTaken(
  { sentOn, arrivedOn }: Pick<Passed, 'sentOn' | 'arrivedOn'>,
  calendar: PlannedSettlement['calendar'],
  holidays: ReadonlySet<Day>,
): number {
  // Statements of two zones may be a day apart.
  const arrived = arrivedOn < sentOn ? sentOn : arrivedOn
  let days = 0
  while (arrivalDay(sentOn, { days, calendar }, holidays) < arrived) days += 1
  return days
}
