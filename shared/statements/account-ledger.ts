import { type Day, type Month, monthOf } from '../day'
import type { Draft, Page, Transaction } from '../model'
import { byMonth } from './by-month'
import { PlaceBook, packPlaces } from './page-places'
import { findSimilar, type FreshRow } from './similar'
import type { Overrides, RowVerdict } from './verdict'
import { type KeptTransaction, Retold, tell } from './versions'

/** What a file states about one account. The lists run alike. */
export interface StatedRows {
  readonly drafts: readonly Draft[]
  /** The drafts' identities (see `identify`). */
  readonly ids: readonly string[]
  /** The drafts' places among all of the file. */
  readonly indexes: readonly number[]
}

/** A transaction of the ledger, and where the entered statement states it: 0 where it does not. */
interface Entry {
  row: KeptTransaction
  place: number
}

/** One account's pages in memory, by identity, and what one statement brings. */
export class AccountLedger {
  private readonly known = new Map<string, Entry>()
  private readonly months = new Set<Month>()
  private readonly before: ReadonlyMap<Month, Page>
  private moved = false
  private lastDay: Day | null = null

  constructor(
    private readonly account: string,
    private readonly statement: string,
    pages: readonly Page[],
  ) {
    const own = pages.filter((page) => page.account === account)
    this.before = new Map(own.map((page) => [page.month, page]))
    for (const { transactions } of own)
      for (const row of transactions) this.known.set(row.id, { row, place: 0 })
  }

  /** Enters all rows that a file states about the account, and says what becomes of each. */
  enter(rows: StatedRows, references: 'lasting' | 'daily', overrides: Overrides): RowVerdict[] {
    const { drafts, ids, indexes } = rows
    const { account } = this
    const found = ids.map((id) => this.known.get(id))
    const like = this.similarTo(rows, found, references)
    const told = [this.statement]
    const retold = new Retold(this.statement)
    const verdicts: RowVerdict[] = []
    const again: number[] = []
    for (const [place, draft] of drafts.entries()) {
      const id = ids[place]!
      const index = indexes[place]!
      const { line } = draft
      const override = overrides.get(index)
      const before = found[place]
      if (before && override === 'import') again.push(place)
      else if (before) {
        const of = before.row
        const row = retold.asKnown(of, draft) ?? tell(of, transactionOf(id, draft, told))
        this.retell(before, row, placeOf(draft))
        verdicts.push({ line, index, account, id, verdict: 'duplicate', of })
      } else if (override === 'leave-out') verdicts.push({ line, index, account, id, verdict: 'left-out' })
      else {
        this.add(transactionOf(id, draft, told), placeOf(draft))
        const of = override === undefined ? like.get(place) : undefined
        if (of) verdicts.push({ line, index, account, id, verdict: 'similar', of })
        else {
          const verdict = draft.status === 'pending' ? 'pending' : 'new'
          verdicts.push({ line, index, account, id, verdict })
        }
      }
    }
    // Last, so that they take no number that a row of the file has by right.
    for (const place of again) {
      const draft = drafts[place]!
      const id = this.nextNumber(ids[place]!)
      this.add(transactionOf(id, draft, told), placeOf(draft))
      verdicts.push({ line: draft.line, index: indexes[place]!, account, id, verdict: 'new', again: true })
    }
    return verdicts
  }

  changedPages(): Page[] {
    const { account, statement, before } = this
    const book = this.moved ? new PlaceBook([...before.values()]) : null
    return byMonth(this.known.values(), this.months).map(([month, entries]): Page => {
      const transactions = entries.map(({ row }) => row)
      const others = book ? book.ofPage(transactions).places : before.get(month)?.places
      const told = entries.filter(({ place }) => place > 0).map(({ place }) => place)
      const places = told.length === 0 ? others : { ...others, [statement]: packPlaces(told) }
      return { account, month, transactions, ...(places ? { places } : {}) }
    })
  }

  private add(row: KeptTransaction, place: number): void {
    this.touch(row.day)
    this.known.set(row.id, { row, place })
  }

  private retell(entry: Entry, row: KeptTransaction, place: number): void {
    const { day, time } = entry.row
    this.touch(day)
    this.touch(row.day)
    // Others then no longer come in the order in which their statements' places are kept.
    if (row.day !== day || row.time !== time) this.moved = true
    entry.row = row
    entry.place = place
  }

  /** The month of the day changes. Rows come day by day, so most ask about the same one again. */
  private touch(day: Day): void {
    if (day === this.lastDay) return
    this.lastDay = day
    this.months.add(monthOf(day))
  }

  /** Known transactions that new rows may be, by the rows' places. */
  private similarTo(
    { drafts, ids }: StatedRows,
    found: readonly (Entry | undefined)[],
    references: 'lasting' | 'daily',
  ): ReadonlyMap<number, Transaction> {
    if (this.known.size === 0) return new Map()
    const fresh: FreshRow[] = []
    for (const [index, draft] of drafts.entries())
      if (found[index] === undefined) fresh.push({ index, draft })
    if (fresh.length === 0) return new Map()
    const stated = new Set(ids)
    return findSimilar(
      fresh,
      [...this.known.values()].map(({ row }) => row).filter(({ id }) => !stated.has(id)),
      references,
    )
  }

  /** The identity of one more equal: `… #2`, or the next number that is free. */
  private nextNumber(id: string): string {
    const first = id.replace(/ #\d+$/, '')
    let number = 2
    while (this.known.has(`${first} #${number}`)) number++
    return `${first} #${number}`
  }
}

const placeOf = (draft: Draft): number => draft.place ?? draft.line

/** What the ledger keeps of a draft: its label has served once it has found its account. */
const transactionOf = (id: string, draft: Draft, statements: readonly string[]): Transaction => ({
  id,
  day: draft.day,
  time: draft.time,
  amount: draft.amount,
  currency: draft.currency,
  fee: draft.fee,
  kind: draft.kind,
  status: draft.status,
  text: draft.text,
  counterparty: draft.counterparty,
  reference: draft.reference,
  balance: draft.balance,
  statements,
})
