import type { Day } from '../../day'
import type { QuotaLeft } from '../../fees/fee-of'
import type { Judge, Lot } from './judge'
import type { Happening } from './terms'

/** What somebody who acts can see on a day: what has happened, and what is there. Nothing of what is to come. */
export interface Past {
  readonly today: Day
  readonly happened: readonly Happening[]
  readonly balance: (place: string) => number
  /** The oldest first. */
  readonly lotsOf: (place: string) => readonly Readonly<Lot>[]
  readonly leftOf: (allowance: string) => QuotaLeft
}

/** A transfer that somebody wants made today. */
export interface Order {
  readonly way: string
  readonly amount: number
}

/**
 * A way of acting: what it sends on each day, asked once a day in their order. Each order is carried out before the next is
 * asked for, so that the past already shows what it left and brought.
 */
export type Strategy = (past: Past) => Iterable<Order>

/** Lets a strategy act from the day after the judge's to the last, both included. What cannot be sent is not. */
export function roll(judge: Judge, strategy: Strategy, last: Day): void {
  while (judge.today < last) {
    judge.dawn()
    const past: Past = {
      today: judge.today,
      happened: judge.happened,
      balance: (place) => judge.balance(place),
      lotsOf: (place) => judge.lotsOf(place),
      leftOf: judge.leftOf,
    }
    for (const { way, amount } of strategy(past)) judge.send(way, amount)
    judge.dusk()
  }
}
