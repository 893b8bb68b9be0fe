import type { Day } from '../../day'
import { countedTo, type DaySpan, type LapsingLot, ownEnd, type PartTerm, renewedIn } from './lots'

/**
 * What lies in an account, in the order in which it is spent: first what lapses first by a day of its own, then the oldest.
 * What was spent beyond what was there is a hole that the next money fills.
 */
export class LotQueue {
  private lots: LapsingLot[] = []
  private head = 0
  private hole = 0
  private seen = '' as Day

  add(lot: LapsingLot): void {
    const filled = Math.min(this.hole, lot.amount)
    this.hole -= filled
    if (lot.amount > filled) this.insert({ ...lot, amount: lot.amount - filled })
  }

  take(amount: number): void {
    let left = amount
    while (left > 0) {
      const lot = this.lots[this.head]
      if (!lot) {
        this.hole += left
        return
      }
      const taken = Math.min(left, lot.amount)
      left -= taken
      if (taken < lot.amount) this.lots[this.head] = { ...lot, amount: lot.amount - taken }
      else this.head++
    }
  }

  /** Counts so much of what belongs to no part yet to one, the oldest first. */
  count(part: PartTerm): void {
    let left: number = part.amount
    const counted = this.standing().flatMap((lot): LapsingLot[] => {
      const taken = lot.isPart ? 0 : Math.min(left, lot.amount)
      if (taken <= 0) return [lot]
      left -= taken
      const rest = lot.amount - taken
      return [countedTo({ ...lot, amount: taken }, part), ...(rest > 0 ? [{ ...lot, amount: rest }] : [])]
    })
    this.order(counted)
  }

  /**
   * What is still there at the end of a day did not end before: by its terms it ends later, it was renewed in the days that
   * nobody saw, or they did not hold.
   */
  see(day: Day, unseen: DaySpan | null): void {
    if (day <= this.seen) return
    const outlived = this.all().some(({ ends }) =>
      ends.some(({ earliest, latest }) => latest >= this.seen && earliest < day),
    )
    const before = this.seen
    this.seen = day
    if (!outlived) return
    this.order(unseen === null ? this.all() : this.all().map((lot) => renewedIn(lot, before, day, unseen)))
  }

  /** What is there, in the order in which it is spent. */
  all(): readonly LapsingLot[] {
    return this.lots.slice(this.head)
  }

  /** What is there, the oldest first. */
  standing(): readonly LapsingLot[] {
    return this.lots.slice(this.head).sort((a, b) => compare(a.received, b.received))
  }

  private order(lots: readonly LapsingLot[]): void {
    this.lots = lots
      .map((lot) => ({ lot, end: this.endOf(lot) }))
      .sort((a, b) => compare(a.end, b.end) || compare(a.lot.received, b.lot.received))
      .map(({ lot }) => lot)
    this.head = 0
  }

  private insert(lot: LapsingLot): void {
    let at = this.lots.length
    while (at > this.head && this.isBefore(lot, this.lots[at - 1]!)) at--
    this.lots.splice(at, 0, lot)
  }

  private isBefore(lot: LapsingLot, other: LapsingLot): boolean {
    return this.endOf(lot) < this.endOf(other)
  }

  private endOf(lot: LapsingLot): string {
    return ownEnd(lot, this.seen)?.until ?? NEVER
  }
}

/** Behind every day. */
const NEVER = '9999-99-99'

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
