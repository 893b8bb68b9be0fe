import { addDays, type Day } from '../../day'
import type { ExpiryTerm, Transaction } from '../../model'
import { countedFrom, type Inferred } from '../inferred'
import { isUse } from '../last-use'
import type { AccountLedger } from '../ledger'
import type { DaySpan, PartTerm } from './lots'

/** What is known of an account, as far as the lapse of what lies there depends on it. */
export type LapsingHistory = Pick<AccountLedger, 'opening' | 'posted' | 'inferred' | 'covered'> & {
  readonly account: Pick<AccountLedger['account'], 'stated'>
}

/**
 * What happens to money of an account on a day. `came`: all that rows say came in. `went`: all that they say left; `isUse`
 * where the person moved any of it. `inferred`: what only known balances show. `counted`: a part of the balance is given a
 * day of its own. `seen`: what is there at the end of the day is known; `unseen` are the days before it in which the money
 * may have been spent and as much have come again without a trace.
 */
export type Happening =
  | { readonly kind: 'came' | 'went'; readonly day: Day; readonly amount: number; readonly isUse: boolean }
  | { readonly kind: 'inferred'; readonly day: Day; readonly moved: Inferred }
  | { readonly kind: 'counted'; readonly day: Day; readonly part: PartTerm }
  | { readonly kind: 'seen'; readonly day: Day; readonly unseen: DaySpan | null }

/** In which order things of one day count: what lapsed is no more there for what was spent, and the end is known after all of it. */
function orderOfDay(one: Happening): number {
  if (one.kind === 'inferred') return one.moved.lapsed === undefined ? 3 : 2
  return { came: 0, went: 1, counted: 4, seen: 5 }[one.kind]
}

/** All that happened from the opening to the end of a day, in order. */
export function happeningsUntil(
  { opening, posted, inferred, covered, account }: LapsingHistory,
  terms: readonly ExpiryTerm[],
  on: Day,
): readonly Happening[] {
  const others: Happening[] = [
    // A movement is seen with the balance that shows it; looked at from a day before, it is counted when it may have been.
    ...inferred.map((moved): Happening => ({
      kind: 'inferred',
      day: moved.until <= on ? moved.until : countedFrom(moved),
      moved,
    })),
    ...terms.flatMap((term): Happening[] => {
      if (term.kind !== 'part') return []
      const isBefore = opening.day !== null && term.stated < opening.day
      return [{ kind: 'counted', day: isBefore ? opening.day : term.stated, part: term }]
    }),
    ...seenOf({ opening, covered, account }),
  ]
  return [...ofRows(posted), ...others]
    .filter(({ day }) => day <= on)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : orderOfDay(a) - orderOfDay(b)))
}

/** The days for whose end it is known what was there: of readings, and the last one of statements. */
function seenOf({ opening, covered, account }: Omit<LapsingHistory, 'posted' | 'inferred'>): Happening[] {
  const readings = account.stated.map(({ day }) => day).toSorted()
  const isBefore = (day: Day): boolean => covered !== null && day < covered.from
  const isAfter = (day: Day): boolean => covered === null || day > covered.to
  const seenAt = (day: Day, known: Day | null, last: Day): Happening => {
    const earliest = known === null ? null : addDays(known, 1)
    return { kind: 'seen', day, unseen: earliest && earliest <= last ? { earliest, latest: last } : null }
  }
  let known = opening.day
  const inTurn = (day: Day): Happening => {
    const one = seenAt(day, known, day)
    known = day
    return one
  }
  const before = readings.filter(isBefore).map(inTurn)
  // Within statements nothing comes or goes unseen.
  const shown = covered === null ? [] : [seenAt(covered.to, known, addDays(covered.from, -1))]
  if (covered !== null) known = covered.to
  return [...before, ...shown, ...readings.filter((day) => !isBefore(day) && isAfter(day)).map(inTurn)]
}

/** What booked rows brought and took, a day at a time: within a day money is there before it is spent, as for its age. */
function ofRows(posted: readonly Pick<Transaction, 'day' | 'amount' | 'kind'>[]): Happening[] {
  const rows: Happening[] = []
  for (let at = 0; at < posted.length;) {
    const { day } = posted[at]!
    const sums = { came: 0, went: 0, isUse: false }
    for (; posted[at]?.day === day; at++) {
      const row = posted[at]!
      if (row.amount > 0) sums.came += row.amount
      else sums.went -= row.amount
      sums.isUse ||= isUse(row)
    }
    rows.push(
      { kind: 'came', day, amount: sums.came, isUse: sums.isUse },
      { kind: 'went', day, amount: sums.went, isUse: sums.isUse },
    )
  }
  return rows
}
