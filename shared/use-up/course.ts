import { type Day, daysBetween } from '../day'
import type { DatedLoss, Place, Span } from './place'

/** What has become of a place's money after the losses of so many days. */
export interface Course {
  /** What was spent: less than was meant where the money was gone before, or the days were too few. */
  readonly spent: number
  readonly lost: number
  readonly left: number
}

/** The losses of one day, as days from the first. */
interface LossDay {
  readonly at: number
  /** Whether something lapses, and not only an untouched place pays. */
  readonly lapses: boolean
  /** All that has to be gone by then, one way or another, for nothing to lapse. */
  readonly gone: number
  /** What is taken where nothing was spent yet. */
  readonly untouched: number
}

/**
 * The days on which a place loses money, and what has become of it after each, if a sum is spent as early as it can be.
 *
 * To spend earlier never loses more: what lapses on a day is what has not left by then, and what is taken from an untouched
 * place is taken until the first spending. So of all ways to spend a sum this one loses least.
 */
export class Courses {
  readonly #place: Place
  readonly #days: readonly LossDay[]
  readonly #length: number

  constructor(place: Place, { from, to }: Span) {
    this.#place = place
    this.#length = daysBetween(from, to)
    const lapsing = sumsByDay(place.lapses, from)
    const untouched = sumsByDay(place.whileUntouched, from)
    let gone = 0
    this.#days = [...new Set([...lapsing.keys(), ...untouched.keys()])]
      .filter((at) => at >= 0 && at <= this.#length)
      .sort((a, b) => a - b)
      .map((at) => {
        gone += lapsing.get(at) ?? 0
        return { at, lapses: lapsing.has(at), gone, untouched: untouched.get(at) ?? 0 }
      })
  }

  /** How many days have losses. */
  get count(): number {
    return this.#days.length
  }

  /** The first day after the losses of `losses` days. */
  startOf(losses: number): number {
    return losses === 0 ? 0 : this.#days[losses - 1]!.at + 1
  }

  /** The last day before the losses of the next one. */
  endOf(losses: number): number {
    return this.#days[losses]?.at ?? this.#length
  }

  /** How much the person can have spent by the end of a day. */
  mostBy(at: number): number {
    const { weekly, balance } = this.#place
    return weekly === null ? balance : Math.min(balance, Math.floor((weekly * (at + 1)) / 7))
  }

  /** The first day by which a sum can have been spent. */
  firstDayOf(sum: number): number {
    const { weekly } = this.#place
    return weekly === null || sum === 0 ? 0 : Math.max(0, Math.ceil((7 * sum) / weekly) - 1)
  }

  /** What has become of the money where `meant` is spent by the end of day `until`, after the losses of `losses` days. */
  after(losses: number, meant: number, until: number): Course {
    const { balance, weekly } = this.#place
    if (weekly === null && meant > 0) {
      // All of it can be spent on the first day: an untouched place pays nothing, and what lapses is what it leaves.
      const spent = Math.min(meant, balance)
      const lost = Math.max(0, this.#gone(losses) - spent)
      return { spent, lost, left: balance - spent - lost }
    }
    let lost = 0
    for (let i = 0; i < losses; i++) {
      const { at, gone, lapses, untouched } = this.#days[i]!
      const spent = Math.min(meant, this.mostBy(at), balance - lost)
      if (lapses) lost += Math.min(Math.max(0, gone - spent - lost), balance - spent - lost)
      if (spent === 0) lost += Math.min(untouched, balance - lost)
    }
    const spent = Math.min(meant, this.mostBy(until), balance - lost)
    return { spent, lost, left: balance - spent - lost }
  }

  /** All that has to be gone before the losses of the next day. */
  #gone(losses: number): number {
    return losses === 0 ? 0 : this.#days[losses - 1]!.gone
  }

  /** What has to be spent by the end of each day with losses, for no more to be lost than is where `meant` is spent. */
  needs(losses: number, meant: number): readonly { readonly at: number; readonly spent: number }[] {
    return this.#days.slice(0, losses).flatMap(({ at, gone, lapses, untouched }, i) => {
      const before = this.after(i, meant, at)
      const { lost } = this.after(i + 1, meant, at)
      const forLapse = lapses ? Math.max(0, gone - lost) : 0
      const forTouch = untouched > 0 && before.spent > 0 ? 1 : 0
      const spent = Math.min(before.spent, Math.max(forLapse, forTouch))
      return spent > 0 ? [{ at, spent }] : []
    })
  }
}

/** What is lost on each day, by days from the first. */
function sumsByDay(losses: readonly DatedLoss[], from: Day): ReadonlyMap<number, number> {
  const sums = new Map<number, number>()
  for (const { on, amount } of losses) {
    const at = daysBetween(from, on)
    sums.set(at, (sums.get(at) ?? 0) + amount)
  }
  return sums
}
