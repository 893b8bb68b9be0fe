import { addDays, addMonths, type Day, daysBetween, monthOf } from '../../../shared/day'
import { type Ledger, loadLedger } from '../../../shared/ledger/ledger'
import type { Statement, Transaction } from '../../../shared/model'
import { minor } from '../../../shared/money/money'
import { type Fate, fateOf, type Planted } from './fate'
import { type Place, places } from './places'
import { Random } from '../random'
import { YearBook } from './year-book'

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

/** After so many that arrived, everybody knows where the next one goes. */
const known = 3

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
  readonly dice: Random
  private readonly underWay = new Map<Day, (() => void)[]>()
  private readonly transfers: [string, string][] = []
  readonly planted = new Map<Planted, string[]>()
  readonly fate: Fate

  constructor(
    seed: number,
    readonly plant: ReadonlySet<Planted>,
  ) {
    this.dice = new Random(seed)
    this.fate = fateOf(seed)
  }

  /** Lets everything arrive that is due. */
  receive(day: Day): void {
    for (const arrive of this.underWay.get(day) ?? []) arrive()
  }

  tell(): FreelancerYear {
    const { place, month } = this.fate['missing-file']
    const missing = `${place} ${month}`
    const twofold = this.plant.has('two-closings') ? this.fate['two-closings'] : null
    const contested = twofold?.place === place && addMonths(twofold.month, 1) === month
    if (this.plant.has('missing-file') && this.book.tells(place, month, contested))
      this.note('missing-file', missing)
    const { pages, statements } = this.book.files(
      this.planted.get('missing-file') ?? [],
      this.planted.get('lost-row') ?? [],
    )
    const all = this.plant.has('two-closings')
      ? [...statements, ...this.otherClosing(statements)]
      : statements
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

  /** Whether an error is to be planted here, now: in its month, at its place, and once. */
  strikes(what: Planted, place: Place, day: Day): boolean {
    const fate = this.fate[what]
    const here = fate.place === place && fate.month === monthOf(day)
    return here && this.plant.has(what) && !this.planted.has(what)
  }

  /** Remembers what was planted. */
  note(what: Planted, key: string): void {
    this.planted.set(what, [...(this.planted.get(what) ?? []), key])
  }

  /** Sends money; what arrives later is rounded down to the unit of the place it goes to. */
  send(day: Day, { from, to, amount, fee = 0, lost = 0, rate = 1, days, out, into }: Transfer): string {
    const key = this.book.add(from, day, -amount, { fee: minor(fee), ...out })
    const never = days > 0 && this.strikes('never-arrived', from, day) && this.arrived(from, to) >= known
    if (never) this.note('never-arrived', key)
    const arrive = (on: Day): void => {
      const arrived = Math.floor((amount - fee - lost) * rate)
      this.transfers.push([key, this.book.add(to, on, arrived, into)])
    }
    if (days === 0) arrive(day)
    else if (!never) this.later(addDays(day, days), arrive)
    return key
  }

  private arrived(from: Place, to: Place): number {
    const [a, b] = [`${from} `, `${to} `]
    return this.transfers.filter(([out, into]) => out.startsWith(a) && into.startsWith(b)).length
  }

  /** Does something another day. */
  later(day: Day, what: (on: Day) => void): void {
    this.underWay.set(day, [...(this.underWay.get(day) ?? []), () => what(day)])
  }

  /** A rate about the one entered, up to 3 % off with the season. */
  rate(day: Day, about: number): number {
    return about * (1 + 0.03 * Math.sin(daysBetween(start, day) / 58))
  }

  private otherClosing(statements: readonly Statement[]): Statement[] {
    const { place, month } = this.fate['two-closings']
    const first = statements.find(({ id }) => id === `${place} ${month}`)
    const [part] = first?.parts ?? []
    if (!first || !part) return []
    this.note('two-closings', `${place} ${part.period!.to}`)
    return [
      {
        ...first,
        id: `${first.id} again`,
        file: `${place}-${month} (1).csv`,
        parts: [{ ...part, closing: minor(part.closing! + 5_000) }],
      },
    ]
  }
}
