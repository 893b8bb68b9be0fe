import { type Day, type Month, monthOf } from '../day'
import type { Draft, Page, Transaction } from '../model'
import { pagesOf } from './pages-of'
import { findSimilar } from './similar'
import type { Overrides, RowVerdict } from './verdict'
import { type KeptTransaction, tell } from './versions'

/** What a file states about one account. The lists run alike. */
export interface StatedRows {
  readonly drafts: readonly Draft[]
  /** The drafts' identities (see `identify`). */
  readonly ids: readonly string[]
  /** The drafts' places among all of the file. */
  readonly indexes: readonly number[]
}

/** One account's pages in memory, by identity. */
export class AccountLedger {
  private readonly known = new Map<string, KeptTransaction>()
  private readonly months = new Set<Month>()
  private lastDay: Day | null = null

  constructor(
    private readonly account: string,
    pages: readonly Page[],
  ) {
    for (const page of pages)
      if (page.account === account)
        for (const transaction of page.transactions) this.known.set(transaction.id, transaction)
  }

  /** Enters all rows that a file states about the account, and says what becomes of each. */
  enter(
    rows: StatedRows,
    statement: string,
    references: 'lasting' | 'daily',
    overrides: Overrides,
  ): RowVerdict[] {
    const { drafts, ids, indexes } = rows
    const { account } = this
    const like = this.similarTo(rows, references)
    const told = [statement]
    const verdicts: RowVerdict[] = []
    const again: number[] = []
    for (const [place, draft] of drafts.entries()) {
      const id = ids[place]!
      const index = indexes[place]!
      const { line } = draft
      const override = overrides.get(index)
      const before = this.known.get(id)
      if (before && override === 'import') again.push(place)
      else if (before) {
        this.put(before, tell(before, transactionOf(id, draft, told)))
        verdicts.push({ line, index, account, id, verdict: 'duplicate', of: before })
      } else if (override === 'leave-out') verdicts.push({ line, index, account, id, verdict: 'left-out' })
      else {
        this.put(null, transactionOf(id, draft, told))
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
      this.put(null, transactionOf(id, draft, told))
      verdicts.push({ line: draft.line, index: indexes[place]!, account, id, verdict: 'new', again: true })
    }
    return verdicts
  }

  changedPages(): Page[] {
    return pagesOf(this.account, this.known.values(), this.months)
  }

  private put(before: Transaction | null, after: KeptTransaction): void {
    if (before) this.touch(before.day)
    this.touch(after.day)
    this.known.set(after.id, after)
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
    references: 'lasting' | 'daily',
  ): ReadonlyMap<number, Transaction> {
    const fresh =
      this.known.size === 0
        ? []
        : drafts.flatMap((draft, index) => (this.known.has(ids[index]!) ? [] : [{ index, draft }]))
    if (fresh.length === 0) return new Map()
    const stated = new Set(ids)
    return findSimilar(
      fresh,
      [...this.known.values()].filter(({ id }) => !stated.has(id)),
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

/** What the ledger keeps of a draft: line and label have served once it has found its account. */
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
