import { addDays, type Day } from '../../../../shared/day'
import type { ExpiryTerm } from '../../../../shared/model'
import { monthsLater } from './reference-months'

/** A balance that is known for the end of a day. */
export interface Known {
  readonly day: Day
  readonly balance: number
}

/** What is gone between two known balances: by the end of which day at the latest, from which day on, and whether it lapsed. */
export interface Gone {
  readonly shown: Day
  readonly from: Day
  readonly amount: number
  readonly lapsed: boolean
}

/** What readings say of the money in a place by its terms. */
export interface ByTerms {
  readonly gone: readonly Gone[]
  /** How much lapses with the end of which day, as nothing comes and nothing goes. */
  readonly ends: ReadonlyMap<Day, number>
}

interface Coin {
  amount: number
  readonly came: Day
  /** The earliest day on which it can have come. */
  readonly early: Day
  part: ExpiryTerm | null
  /** Terms that were over when it was still there: the days in which as much may have been spent and have come again. */
  readonly again: Map<ExpiryTerm, readonly [Day, Day]>
}

const never = '9999-12-31' as Day

/**
 * Follows the money of a place from one reading to the next, a heap of coins that are sorted anew before each question.
 *
 * @param known one reading a day, oldest first, none of them after `today`
 */
export function byTerms(known: readonly Known[], terms: readonly ExpiryTerm[], today: Day): ByTerms {
  const gone: Gone[] = []
  const coins: Coin[] = []
  let seen = '' as Day
  let used = { early: '' as Day, late: '' as Day }
  /** An end that lies between two days: the first of them on which what was seen can have ended, or none. */
  const endBetween = (early: Day, late: Day): Day[] => (late < seen ? [] : [early < seen ? seen : early])
  const ownEnd = (coin: Coin): Day =>
    terms
      .flatMap((term) => {
        if (term.kind === 'day' && coin.came <= term.until) return endBetween(term.until, term.until)
        if (term.kind === 'top-up') {
          const [early, late] = coin.again.get(term) ?? [coin.early, coin.came]
          return endBetween(monthsLater(early, term.months), monthsLater(late, term.months))
        }
        return term.kind === 'part' && coin.part === term ? endBetween(term.until, term.until) : []
      })
      .reduce((a, b) => (a < b ? a : b), never)
  const unused = new Map<ExpiryTerm, readonly [Day, Day]>()
  const unusedDays = (term: Extract<ExpiryTerm, { kind: 'last-use' }>): readonly [Day, Day] => {
    const lastBy = (at: 'early' | 'late'): Day => {
      const days = [
        used[at],
        term.used ?? ('' as Day),
        unused.get(term)?.[at === 'early' ? 0 : 1] ?? ('' as Day),
      ]
      const last = days.reduce((a, b) => (a > b ? a : b))
      return monthsLater(last === '' ? known[0]!.day : last, term.months)
    }
    return [lastBy('early'), lastBy('late')]
  }
  const unusedEnd = (): Day =>
    terms
      .flatMap((term) => (term.kind === 'last-use' ? endBetween(...unusedDays(term)) : []))
      .reduce((a, b) => (a < b ? a : b), never)
  const endOf = (coin: Coin): Day => [ownEnd(coin), unusedEnd()].sort()[0]!
  const ends = (): Map<Day, number> => {
    const by = new Map<Day, number>()
    for (const coin of coins)
      if (endOf(coin) < never) by.set(endOf(coin), (by.get(endOf(coin)) ?? 0) + coin.amount)
    return new Map([...by].sort())
  }
  const spend = (amount: number): void => {
    coins.sort((a, b) => compare(ownEnd(a) + a.came, ownEnd(b) + b.came))
    for (let left = amount; left > 0;) {
      const [first] = coins
      if (!first) throw new Error('more is gone than was there')
      const taken = Math.min(left, first.amount)
      left -= taken
      first.amount -= taken
      if (first.amount === 0) coins.shift()
    }
  }
  const setApart = (isOf: (stated: Day) => boolean): void => {
    for (const term of terms) {
      if (term.kind !== 'part' || !isOf(term.stated)) continue
      let left: number = term.amount
      coins.sort((a, b) => compare(a.came, b.came))
      for (const coin of [...coins]) {
        if (coin.part || left === 0) continue
        const taken = Math.min(left, coin.amount)
        left -= taken
        coin.amount -= taken
        coins.push({ ...coin, amount: taken, part: term, again: new Map(coin.again) })
      }
      coins.splice(0, coins.length, ...coins.filter(({ amount }) => amount > 0))
    }
  }

  known.forEach(({ day, balance }, at) => {
    const before = known[at - 1]
    const earliest = before ? addDays(before.day, 1) : day
    const change = balance - (before?.balance ?? 0)
    if (before) setApart((stated) => stated > before.day && stated < day)
    if (change > 0) {
      coins.push({ amount: change, came: day, early: earliest, part: null, again: new Map() })
      if (before) used = { early: earliest, late: day }
    }
    if (change < 0) {
      const due = [...ends()].filter(([end]) => end < day)
      let rest = -change
      for (const [end, amount] of due) {
        if (amount > rest) break
        rest -= amount
        gone.push({ shown: day, from: end > earliest ? end : earliest, amount, lapsed: true })
      }
      if (rest > 0) gone.push({ shown: day, from: earliest, amount: rest, lapsed: false })
      if (rest > 0) used = { early: earliest, late: day }
      spend(-change)
    }
    setApart((stated) => stated === day || (!before && stated < day))
    if (before) beginAnew(earliest, day)
    seen = day
  })
  function beginAnew(early: Day, day: Day): void {
    const isOver = (late: Day): boolean => late >= seen && late < day
    for (const term of terms) {
      if (term.kind === 'last-use' && isOver(unusedDays(term)[1])) unused.set(term, [early, day])
      if (term.kind !== 'top-up') continue
      for (const coin of coins)
        if (coin.came < early && isOver(monthsLater(coin.again.get(term)?.[1] ?? coin.came, term.months)))
          coin.again.set(term, [early, day])
    }
  }
  const last = known.at(-1)
  if (last) setApart((stated) => stated > last.day && stated <= today)
  return { gone, ends: ends() }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
