import { addDays, type Day, daysBetween } from '../day'
import type { Account } from '../model'
import type { Minor } from '../money/money'
import type { ChargeSeen } from './charges-seen'
import { percentOf } from './decimal'
import type { HolidayTable } from './holidays/holiday-table'
import { daysTaken, type OwnSettlement } from './own-settlement'
import type { PlannedSettlement } from './settlement'
import { type WayFee, wayFee } from './way-fee'

/** A transfer between two of the person's own accounts that both sides show, and that is certain. */
export interface Crossing {
  readonly sentOn: Day
  readonly arrivedOn: Day
  /** All that left, the fee included, in the sender's minor units. */
  readonly amount: Minor
  /** Null where the statements show no fee and another currency arrived: it may be in the rate. */
  readonly cost: Minor | null
  /** How much less arrived than the rate known of about that day gives, in parts per million; null where none is known. */
  readonly lostPpm: number | null
}

/**
 * A way between two of the person's own accounts that their statements show twice or more: what it costs, what is kept of
 * the rate and how long it takes. It needs nobody else to say that it is one.
 */
export interface OwnWay {
  /** The accounts' ids in the ledger. */
  readonly from: string
  readonly to: string
  /** Transfers of the last year before the last one, itself included. */
  readonly count: number
  readonly last: Day
  readonly fee: WayFee
  /** What each was charged, newest first. */
  readonly charges: readonly ChargeSeen[]
  /** Whether the statements show the fee of each; else what was charged may be in the rate alone. */
  readonly isFeeShown: boolean
  /** The most that the last ones lost on the rate, in percent; null in `markup` where no rate of about then is known. */
  readonly exchange: { readonly markup: string | null } | null
  /** As long as the slowest of the last ones took. */
  readonly settlement: PlannedSettlement
  /** The same with what was usual, in the settlement's days. */
  readonly took: OwnSettlement
  /** The longest of the last ones in days of the calendar. */
  readonly slowestDays: number
}

/** One transfer may be an exception; two are a way. */
const least = 2
/** What was longer ago says little of today. */
const recentDays = 365
/** So many of the newest tell how long it takes, and what is kept of the rate. */
const lastOnes = 10

/**
 * The way that transfers between two accounts make; null where they are too few.
 *
 * @param crossings all of them, oldest first
 * @param holidays bank holidays, by the country whose money leaves
 */
export function ownWayOf(
  from: Account,
  to: Account,
  crossings: readonly Crossing[],
  holidays: HolidayTable,
): OwnWay | null {
  const newest = crossings.at(-1)
  const recent = crossings.filter(({ sentOn }) => newest && sentOn >= addDays(newest.sentOn, -recentDays))
  if (!newest || recent.length < least) return null
  const charges = recent
    .map(({ sentOn, amount, cost }): ChargeSeen => ({ day: sentOn, amount, fee: cost ?? (0 as Minor) }))
    .reverse()
  const last = recent.slice(-lastOnes)
  const closed = new Set(holidays[from.currency.slice(0, 2)])
  return {
    from: from.id,
    to: to.id,
    count: recent.length,
    last: newest.sentOn,
    fee: wayFee(charges, from.currency),
    charges,
    isFeeShown: recent.every(({ cost }) => cost !== null),
    exchange: from.currency === to.currency ? null : { markup: dearestMarkup(last) },
    ...timesOf(last, closed),
  }
}

/** Whether a way was last seen too long ago to be counted on unasked. */
export const isStale = ({ last }: OwnWay, today: Day): boolean => last < addDays(today, -recentDays)

/** The id of the route that a way is. No catalogue has one like it, and no other way has the same. */
export const wayRouteId = ({ from, to }: Pick<OwnWay, 'from' | 'to'>): string => `seen: ${from} → ${to}`

function dearestMarkup(last: readonly Crossing[]): string | null {
  const losses = last.flatMap(({ lostPpm }) => lostPpm ?? [])
  return losses.length === 0 ? null : percentOf(Math.max(0, ...losses))
}

/** In days of the calendar where all were there at once; else in business days, so that a weekend makes nobody slow. */
function timesOf(
  last: readonly Crossing[],
  closed: ReadonlySet<Day>,
): Pick<OwnWay, 'settlement' | 'took' | 'slowestDays'> {
  const slowestDays = Math.max(0, ...last.map(({ sentOn, arrivedOn }) => daysBetween(sentOn, arrivedOn)))
  const calendar = slowestDays === 0 ? 'calendar' : 'business'
  const days = last.map((one) => daysTaken(one, calendar, closed)).sort((a, b) => a - b)
  const slowDays = days.at(-1)!
  const usualDays = days[Math.ceil(days.length / 2) - 1]!
  return {
    settlement: { days: slowDays, calendar },
    took: { count: last.length, usualDays, slowDays },
    slowestDays,
  }
}
