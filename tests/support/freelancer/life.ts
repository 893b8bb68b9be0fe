import { addDays, type Day, daysBetween } from '../../../shared/day'
import { type Ledger, loadLedger } from '../../../shared/ledger/ledger'
import type { Statement, Transaction } from '../../../shared/model'
import { minor } from '../../../shared/money/money'
import { type Place, places } from './places'
import { random } from './random'
import { YearBook } from './year-book'

/** What can be planted. Each is to be found by name, and nothing else. */
export type Planted =
  | 'never-arrived'
  | 'short'
  | 'returned'
  | 'double-charge'
  | 'refund-missing'
  | 'missing-file'
  | 'two-closings'
  | 'lost-row'

/** A year of an invented freelancer, as their statements tell it, and what really happened. */
export interface FreelancerYear {
  readonly today: Day
  readonly ledger: Ledger
  readonly statements: readonly Statement[]
  /** The keys of the two rows of every transfer that both sides' statements show. */
  readonly transfers: readonly (readonly [string, string])[]
  /** The rows that each planted error is about, by their keys; of files, their names. */
  readonly planted: ReadonlyMap<Planted, readonly string[]>
}

export const start = '2025-12-01' as Day
export const today = '2026-11-22' as Day
const missing = 'bank 2026-04'

/** Money on its way from one place to another. */
export interface Transfer {
  readonly from: Place
  readonly to: Place
  readonly amount: number
  /** Taken at the start and printed in the row. */
  readonly fee?: number
  /** Taken on the way and printed nowhere. */
  readonly lost?: number
  readonly rate?: number
  readonly days: number
  readonly out: Partial<Transaction>
  readonly into: Partial<Transaction>
}

/** A year being lived: what was planted, what is under way, and the rows it leaves. */
export class Life {
  readonly book = new YearBook(today)
  readonly dice
  private readonly underWay = new Map<Day, (() => void)[]>()
  private readonly transfers: [string, string][] = []
  readonly planted = new Map<Planted, string[]>()

  constructor(
    seed: number,
    readonly plant: ReadonlySet<Planted>,
  ) {
    this.dice = random(seed)
  }

  /** Lets everything arrive that is due. */
  receive(day: Day): void {
    for (const arrive of this.underWay.get(day) ?? []) arrive()
  }

  tell(): FreelancerYear {
    if (this.plant.has('missing-file')) this.note('missing-file', missing)
    const { pages, statements } = this.book.files(
      this.plant.has('missing-file') ? [missing] : [],
      this.planted.get('lost-row') ?? [],
    )
    const all = this.plant.has('two-closings') ? [...statements, this.otherClosing(statements)] : statements
    const ledger = loadLedger({ accounts: Object.values(places), pages, statements: all })
    const shown = new Set(
      [...ledger].flatMap(([id, { transactions }]) => transactions.map((row) => `${id} ${row.id}`)),
    )
    return {
      today,
      ledger,
      statements: all,
      transfers: this.transfers.filter((keys) => keys.every((key) => shown.has(key))),
      planted: this.planted,
    }
  }

  /** Remembers what was planted. */
  note(what: Planted, key: string): void {
    this.planted.set(what, [...(this.planted.get(what) ?? []), key])
  }

  /** Sends money; what arrives later is rounded down to the unit of the place it goes to. */
  send(day: Day, { from, to, amount, fee = 0, lost = 0, rate = 1, days, out, into }: Transfer): string {
    const key = this.book.add(from, day, -amount, { fee: minor(fee), ...out })
    const never = this.plant.has('never-arrived') && from === 'payoneer' && day === '2026-10-14'
    if (never) this.note('never-arrived', key)
    const arrive = (on: Day): void => {
      const arrived = Math.floor((amount - fee - lost) * rate)
      this.transfers.push([key, this.book.add(to, on, arrived, into)])
    }
    if (days === 0) arrive(day)
    else if (!never) this.later(addDays(day, days), arrive)
    return key
  }

  /** Does something another day. */
  later(day: Day, what: (on: Day) => void): void {
    this.underWay.set(day, [...(this.underWay.get(day) ?? []), () => what(day)])
  }

  /** A rate about the one entered, up to 3 % off with the season. */
  rate(day: Day, about: number): number {
    return about * (1 + 0.03 * Math.sin(daysBetween(start, day) / 58))
  }

  private otherClosing(statements: readonly Statement[]): Statement {
    const first = statements.find(({ id }) => id === 'bank 2026-08')!
    const [part] = first.parts
    this.note('two-closings', `bank ${part!.period!.to}`)
    return {
      ...first,
      id: 'bank 2026-08 again',
      file: 'bank-2026-08 (1).csv',
      parts: [{ ...part!, closing: minor(part!.closing! + 5_000) }],
    }
  }
}
