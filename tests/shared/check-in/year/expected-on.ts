import { type Day, daysBetween } from '../../../../shared/day'
import { type Minor, minor } from '../../../../shared/money/money'
import type { ComingNotice, LapseNotice } from '../../../../shared/expiry/notices'
import type { PlaceOfYear } from './place-of-year'
import { type Lain, lainAt } from './reference-ages'
import { byTerms, type Known } from './reference-lapses'

/** What the readings of a place bear out on a day. */
export interface ExpectedPlace {
  readonly by: 'person' | 'provider'
  readonly balance: Minor
  readonly idle: number
  readonly micro: boolean
  readonly lain: readonly Lain[]
  /** How much has lain for up to 30 days, up to 90, and for longer. */
  readonly ages: readonly number[]
  readonly coming: readonly (readonly [Day, number])[]
  /** The same without what lapses for want of use: a purchase puts off no other end. */
  readonly comingAllTheSame: readonly (readonly [Day, number])[]
  readonly overdue: readonly (readonly [Day, number])[]
  readonly overdueSum: number
  readonly notice: LapseNotice | null
  /** What lay there at the end of an earlier day, as it is known now. */
  readonly lainOn: (day: Day) => readonly Lain[]
}

/** Below these a balance is a small one. */
const small: Readonly<Record<string, number>> = { KRW: 5_000, JPY: 500, USD: 500 }

/** What is to be said of a place on a day, by readings up to it. A provider's rule books nothing and finds nothing late. */
export function expectedOn(
  { account, terms }: PlaceOfYear,
  known: readonly Known[],
  day: Day,
): ExpectedPlace {
  const by = account.expiry ? 'person' : 'provider'
  const { ends } = byTerms(known, terms, day)
  const { gone } = byTerms(known, account.expiry ?? [], day)
  const lainOn = (on: Day): readonly Lain[] => lainAt(known, gone, on)
  const lain = lainOn(day)
  const balance = known.at(-1)?.balance ?? 0
  const between = (least: number, most: number): number =>
    lain.reduce((sum, { since, amount }) => {
      const age = daysBetween(since, day)
      return sum + (age >= least && age <= most ? amount : 0)
    }, 0)
  const coming = [...ends].filter(([until]) => until >= day)
  const others = terms.filter(({ kind }) => kind !== 'last-use')
  const overdue = [...ends].filter(([until]) => until < day)
  const loose = account.kind !== 'bank'
  return {
    by,
    balance: minor(balance),
    idle: loose ? between(31, Infinity) : 0,
    micro: loose && balance > 0 && balance < (small[account.currency] ?? 0),
    lain,
    ages: [between(0, 30), between(31, 90), between(91, Infinity)],
    coming,
    comingAllTheSame: [...byTerms(known, others, day).ends].filter(([until]) => until >= day),
    overdue,
    overdueSum: total(overdue),
    notice: noticeFrom(coming, by === 'person' ? overdue : [], day),
    lainOn,
  }
}

function noticeFrom(
  coming: readonly (readonly [Day, number])[],
  overdue: readonly (readonly [Day, number])[],
  day: Day,
): LapseNotice | null {
  const soon = soonFrom(coming, day)
  if (!overdue[0]) return soon
  const late = { until: overdue[0][0], amount: minor(total(overdue)) }
  return { kind: 'overdue', late, coming: soon }
}

function soonFrom(coming: readonly (readonly [Day, number])[], day: Day): ComingNotice | null {
  const near = coming.filter(([until]) => daysBetween(day, until) <= 30)
  const [first, ...more] = near
  if (!first) return null
  return {
    kind: 'coming',
    first: { until: first[0], amount: minor(first[1]) },
    days: daysBetween(day, first[0]),
    more: minor(total(more)),
    last: near.at(-1)![0],
  }
}

const total = (of: readonly (readonly [Day, number])[]): number =>
  of.reduce((sum, [, amount]) => sum + amount, 0)
