import { addDays, daysBetween } from '../day'
import { firstWhere, lastWhere } from './bisection'
import { type Course, Courses } from './course'
import type { Place, Span, Use, WayOut } from './place'

/**
 * What to spend in a place, and what to do with the rest, so that the least is lost: lapsed, taken, or paid to get it out.
 * Of several such, the one that leaves most in hand, then the one that asks for the least spending, then the earliest.
 *
 * Exact. A way is taken after the losses of so many days; between two of its `edges` both what has lapsed and what it
 * costs never rise with what is spent. So of each such stretch only its end counts, and the least spending that loses no
 * more than it.
 */
export function bestUse(place: Place, span: Span): Use {
  const courses = new Courses(place, span)
  const uses = [
    ...stayingUses(place, courses),
    ...place.ways.flatMap((way) => leavingUses(place, way, courses, span)),
  ]
  return withLastDay(
    uses.reduce((best, use) => (isBetter(use, best) ? use : best)),
    place,
    courses,
    span,
  )
}

/** What is lost altogether. */
export const lossOf = ({ cost, lost }: Use): number => cost + lost

function isBetter(one: Use, other: Use): boolean {
  const [day = '', otherDay = ''] = [one.leavesOn ?? '', other.leavesOn ?? '']
  return (
    (lossOf(one) - lossOf(other) ||
      other.paid - one.paid ||
      one.spent - other.spent ||
      Number(day > otherDay) - Number(day < otherDay)) < 0
  )
}

/** Everything left alone, and the least spending that loses least without a way out. */
function stayingUses({ balance }: Place, courses: Courses): Use[] {
  const { count } = courses
  const after = (spent: number): Course => courses.after(count, spent, courses.endOf(count))
  const use = (spent: number): Use => ({
    spent,
    way: null,
    leavesOn: null,
    leavesBy: null,
    paid: 0,
    deposit: 0,
    cost: 0,
    lost: after(spent).lost,
  })
  const most = lastWhere(1, balance, (spent) => after(spent).spent === spent)
  if (most === null) return [use(0)]
  const { lost } = after(most)
  return [use(0), use(firstWhere(1, most, (spent) => after(spent).lost === lost) ?? most)]
}

/** The uses worth comparing that end with one way out. */
function leavingUses(place: Place, way: WayOut, courses: Courses, span: Span): Use[] {
  return windowsOf(way, courses, span).flatMap((window) => {
    const { losses, last } = window
    const reach = lastWhere(1, place.balance, (spent) => courses.after(losses, spent, last).spent === spent)
    const most = Math.min(reach ?? 0, way.spentAtMost ?? Infinity)
    const least = way.spentAtLeast
    return [
      // Nothing spent differs in kind: what is taken from an untouched place is taken then alone.
      ...(least <= 0 ? [0] : []),
      ...stretchEnds(
        way,
        Math.max(1, least),
        most,
        (spent) => courses.after(losses, spent, last),
        place.balance,
      ),
    ].flatMap((spent) => useOf(way, spent, window, courses, span) ?? [])
  })
}

/** When a way is taken: after the losses of so many days, from the first day to the last. */
interface Window {
  readonly losses: number
  readonly first: number
  readonly last: number
}

function windowsOf(way: WayOut, courses: Courses, { from }: Span): Window[] {
  const [opens, closes] = [daysBetween(from, way.from), daysBetween(from, way.until)]
  return Array.from({ length: courses.count + 1 }, (_, losses) => ({
    losses,
    first: Math.max(courses.startOf(losses), opens),
    last: Math.min(courses.endOf(losses), closes),
  })).filter(({ first, last }) => first <= last)
}

/** Of each stretch of rests without an edge, the least spending that loses no more than the most spending does. */
function stretchEnds(
  way: WayOut,
  least: number,
  most: number,
  after: (spent: number) => Course,
  balance: number,
): number[] {
  if (least > most) return []
  const loss = (spent: number): number => {
    const { lost, left } = after(spent)
    return lost + way.outcomeOf(left).cost
  }
  const upper = Math.min(way.most, balance)
  const bounds = [...new Set([way.least, ...way.edges])]
    .filter((edge) => edge >= way.least && edge <= upper)
    .sort((a, b) => a - b)
  return bounds.flatMap((low, i) => {
    const high = (bounds[i + 1] ?? upper + 1) - 1
    // The more is spent, the less is left: the stretch is met from one sum to another.
    const from = firstWhere(least, most, (spent) => after(spent).left <= high)
    const to = lastWhere(least, most, (spent) => after(spent).left >= low)
    if (from === null || to === null || from > to) return []
    const lowest = loss(to)
    return [firstWhere(from, to, (spent) => loss(spent) === lowest) ?? to]
  })
}

/** The same use, with the last day on which its way out still leaves as much: a loss in between may take nothing. */
function withLastDay(use: Use, place: Place, courses: Courses, span: Span): Use {
  const way = place.ways.find(({ id }) => id === use.way)
  if (!way) return use
  const later = windowsOf(way, courses, span)
    .flatMap((window) => useOf(way, use.spent, window, courses, span) ?? [])
    .filter(({ paid, cost, lost }) => paid === use.paid && cost === use.cost && lost === use.lost)
  return { ...use, leavesBy: later.at(-1)?.leavesBy ?? null }
}

function useOf(
  way: WayOut,
  spent: number,
  { losses, first, last }: Window,
  courses: Courses,
  span: Span,
): Use | null {
  const { lost, left, spent: reached } = courses.after(losses, spent, last)
  const on = Math.max(first, courses.firstDayOf(spent))
  if (reached !== spent || left < way.least || left > way.most || on > last) return null
  const { paid, cost } = way.outcomeOf(left)
  const isOpenEnd = last === daysBetween(span.from, span.to)
  return {
    spent,
    way: way.id,
    leavesOn: addDays(span.from, on),
    leavesBy: isOpenEnd ? null : addDays(span.from, last),
    paid: paid + way.deposit,
    deposit: way.deposit,
    cost,
    lost,
  }
}
