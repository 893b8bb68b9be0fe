import { addDays, addMonths, type Day, firstDay, type Month, monthOf } from '../../../shared/day'
import type { Page, Statement, Transaction } from '../../../shared/model'
import { minor } from '../../../shared/money/money'
import { makePages } from '../make-ledger'
import { makeStatement } from '../make-statement'
import { makeTransaction } from '../make-transaction'
import { type Place, places } from './places'

/** Places whose statements print the balance after every row. */
const printed: ReadonlySet<Place> = new Set(['upwork', 'paypal', 'payoneer', 'wise'])

/** What the bank account held when the year began. */
const openings: Readonly<Partial<Record<Place, number>>> = { bank: 2_000_000, kakaopay: 0 }

/** Rows as they really happened, and the monthly files that tell of them. */
export class YearBook {
  private readonly rows = new Map<Place, Transaction[]>()
  private readonly balances = new Map<Place, number>()
  private count = 0

  constructor(private readonly last: Day) {
    for (const place of Object.keys(places) as Place[]) {
      this.rows.set(place, [])
      this.balances.set(place, openings[place] ?? 0)
    }
  }

  balance(place: Place): number {
    return this.balances.get(place)!
  }

  /** Adds a row; days must not go back. Returns its key in the ledger. */
  add(place: Place, day: Day, amount: number, told: Partial<Transaction>): string {
    const posted = (told.status ?? 'posted') === 'posted'
    const balance = this.balance(place) + (posted ? amount : 0)
    this.balances.set(place, balance)
    this.count += 1
    const id = `row ${this.count}`
    this.rows.get(place)!.push(
      makeTransaction(day, amount, {
        id,
        currency: places[place].currency,
        balance: printed.has(place) ? minor(balance) : null,
        statements: [`${place} ${monthOf(day)}`],
        ...told,
      }),
    )
    return `${place} ${id}`
  }

  /** Every file of the year but those left out, and the rows they hold; rows that were lost leave their balances behind. */
  files(leftOut: readonly string[], lost: readonly string[]): { pages: Page[]; statements: Statement[] } {
    const statements = (Object.keys(places) as Place[]).flatMap((place) =>
      this.statementsOf(place).filter(({ id }) => !leftOut.includes(id)),
    )
    const kept = new Set(statements.map(({ id }) => id))
    const pages = [...this.rows].flatMap(([place, rows]) =>
      makePages(
        place,
        rows.filter(
          ({ id, statements: of }) => of.some((file) => kept.has(file)) && !lost.includes(`${place} ${id}`),
        ),
      ),
    )
    return { pages, statements }
  }

  /**
   * Whether a month's file would be missed: statements of months before it are there, and something moved in it, or what
   * was there before is contested.
   */
  tells(place: Place, month: Month, contested: boolean): boolean {
    const [, ...others] = this.statementsOf(place)
    const part = others.find(({ id }) => id === `${place} ${month}`)?.parts[0]
    return part !== undefined && (contested || part.opening === null || part.opening !== part.closing)
  }

  private statementsOf(place: Place): Statement[] {
    const rows = this.rows.get(place)!
    const first = rows[0]
    if (!first) return []
    const found: Statement[] = []
    let balance = openings[place] ?? 0
    for (let month: Month = monthOf(first.day); month <= monthOf(this.last); month = addMonths(month, 1)) {
      const opening = balance
      for (const { day, amount, status } of rows)
        if (monthOf(day) === month && status === 'posted') balance += amount
      const end = addDays(firstDay(addMonths(month, 1)), -1)
      found.push(this.statementOf(place, month, end < this.last ? end : this.last, [opening, balance]))
    }
    return found
  }

  private statementOf(place: Place, month: Month, to: Day, [opening, closing]: [number, number]): Statement {
    const states = place !== 'phone'
    return makeStatement(
      [
        {
          account: place,
          currency: places[place].currency,
          period: { from: firstDay(month), to },
          opening: states ? minor(opening) : null,
          closing: states ? minor(closing) : null,
        },
      ],
      { id: `${place} ${month}`, file: `${place}-${month}.csv` },
    )
  }
}
