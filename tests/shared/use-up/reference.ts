import type { Place } from '../../../shared/use-up/place'

/*
 * What can be done with a place's money, as the words say it, day by day: any sum spent on any day within what is usual,
 * any way out on any day, all of it tried. Slow and plain, and without the code it is held against.
 */

/** What came of it: the less is lost the better, then the more is in hand, then the less had to be spent. */
export interface Outcome {
  readonly loss: number
  readonly paid: number
  readonly spent: number
}

const DAY_MS = 86_400_000
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS

interface State {
  readonly left: number
  readonly spent: number
  readonly lost: number
}

/**
 * The best of all there is to do, from a day to another, both included. Of all ways to spread a sum over the days until
 * the rest leaves, those count that lose least until then: nobody lets money lapse to have less to pay for.
 */
export function bestOutcome(place: Place, from: string, to: string): Outcome {
  const [first, end] = [dayNumber(from), dayNumber(to)]
  /** For each day and sum spent by then, the state of least loss before that day's evening. */
  const reached = new Map<string, State & { readonly day: number }>()
  const visit = (day: number, { left, spent, lost }: State): void => {
    for (let more = 0; more <= (day > end ? 0 : left); more++) {
      const sum = spent + more
      if (place.weekly !== null && sum > (place.weekly * (day - first + 1)) / 7) break
      const state = { left: left - more, spent: sum, lost }
      const known = reached.get(`${day} ${sum}`)
      if (!known || lost < known.lost) reached.set(`${day} ${sum}`, { ...state, day })
      if (day <= end) visit(day + 1, evening(place, day, state))
    }
  }
  visit(first, { left: place.balance, spent: 0, lost: 0 })
  const outcomes = [...reached.values()].flatMap(({ day, left, spent, lost }): Outcome[] =>
    day > end
      ? [{ loss: lost, paid: 0, spent }]
      : place.ways.flatMap((way) => {
          const isOpen = dayNumber(way.from) <= day && day <= dayNumber(way.until)
          const isEnough = spent >= way.spentAtLeast && spent <= (way.spentAtMost ?? Infinity)
          if (!isOpen || !isEnough || left < way.least || left > way.most) return []
          const { paid, cost } = way.outcomeOf(left)
          return [{ loss: lost + cost, paid: paid + way.deposit, spent }]
        }),
  )
  return outcomes.sort((a, b) => a.loss - b.loss || b.paid - a.paid || a.spent - b.spent)[0]!
}

/** What a day takes: whatever should have left by then and has not, then what an untouched place pays. */
export function evening(
  { balance, lapses, whileUntouched }: Place,
  day: number,
  { left, spent, lost }: State,
): State {
  const due = lapses.filter(({ on }) => dayNumber(on) <= day).reduce((sum, { amount }) => sum + amount, 0)
  const isToday = lapses.some(({ on }) => dayNumber(on) === day)
  const lapsed = isToday ? Math.min(left, Math.max(0, due - (balance - left))) : 0
  const charged = whileUntouched
    .filter(({ on }) => dayNumber(on) === day)
    .reduce((sum, { amount }) => sum + amount, 0)
  const taken = spent === 0 ? Math.min(left - lapsed, charged) : 0
  return { left: left - lapsed - taken, spent, lost: lost + lapsed + taken }
}
