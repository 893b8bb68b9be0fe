import { addDays, type Day, daysBetween, monthOf, weekday } from '../../day'
import { cheapestWhole, sendWhole } from './everything'
import type { Past, Strategy } from './strategy'
import type { RollTerms } from './terms'

/** Whether it is a day to act. */
export type Rhythm = (day: Day) => boolean

/** Once a week, on an ISO weekday. */
export const weekly =
  (on: number): Rhythm =>
  (day) =>
    weekday(day) === on

/** On the first such weekday of each month, or of each so manieth one of the year. */
export const monthly =
  (on: number, every = 1): Rhythm =>
  (day) =>
    weekday(day) === on &&
    monthOf(addDays(day, -7)) !== monthOf(day) &&
    (Number(day.slice(5, 7)) - 1) % every === 0

/** Everything from everywhere, in a rhythm. */
export const everything = (terms: RollTerms, rhythm: Rhythm): Strategy => {
  const places = terms.places.map(({ id }) => id)
  return (past) => (rhythm(past.today) ? sendWhole(terms, past, places) : [])
}

/** The least sum that is sent from each place; null where none ever is. */
export type LeastSums = (past: Past) => ReadonlyMap<string, number | null>

/**
 * All of it once it is at least a sum, in a rhythm; and before any of it lapses that would not see the next such day, if
 * more of it would lapse than sending it loses.
 *
 * @param ahead days after which what lapses is still sent in time by the next
 */
export const fromLeastSums = (terms: RollTerms, rhythm: Rhythm, leastSums: LeastSums, ahead = 8): Strategy =>
  function* (past) {
    if (!rhythm(past.today)) return
    const sums = leastSums(past)
    for (const { id } of terms.places) {
      const least = sums.get(id) ?? null
      const isEnough = least !== null && past.balance(id) >= least
      if (isEnough || savesFromLapse(terms, past, id, ahead)) yield* sendWhole(terms, past, [id])
    }
  }

function savesFromLapse(terms: RollTerms, past: Past, place: string, ahead: number): boolean {
  const unit = terms.places.find(({ id }) => id === place)?.unit ?? 1
  const lapsing = past
    .lotsOf(place)
    .filter(({ until }) => until !== null && daysBetween(past.today, until) < ahead)
    .reduce((sum, { amount }) => sum + amount, 0)
  if (lapsing === 0) return false
  const whole = cheapestWhole(terms, place, past.balance(place), past.leftOf)
  return whole !== null && whole.loss + whole.transfers * terms.effort < lapsing * unit
}
