import { type Month, monthOf } from '../day'
import type { Draft, Page, Transaction } from '../model'
import type { Identified } from './identify'
import { pagesOf } from './pages-of'
import { findSimilar } from './similar'
import type { Overrides, RowVerdict } from './verdict'
import { type KeptTransaction, tell } from './versions'

/** A row with its identity and its place among the drafts of the file. */
interface Row extends Identified {
  readonly index: number
}

/** One account's pages in memory, by identity. */
export class AccountLedger {
  private readonly known = new Map<string, KeptTransaction>()
  private readonly months = new Set<Month>()

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
    rows: readonly Row[],
    statement: string,
    references: 'lasting' | 'daily',
    overrides: Overrides,
  ): RowVerdict[] {
    const like = this.similarTo(rows, references)
    const verdicts: RowVerdict[] = []
    const again: Row[] = []
    for (const row of rows) {
      const { index, draft, id } = row
      const override = overrides.get(index)
      const before = this.known.get(id)
      const place = { line: draft.line, index, account: this.account, id }
      if (before && override === 'import') again.push(row)
      else if (before) {
        this.put(before, tell(before, transactionOf(id, draft, [statement])))
        verdicts.push({ ...place, verdict: 'duplicate', of: before })
      } else if (override === 'leave-out') verdicts.push({ ...place, verdict: 'left-out' })
      else {
        this.put(null, transactionOf(id, draft, [statement]))
        const of = like.get(index)
        if (of && override === undefined) verdicts.push({ ...place, verdict: 'similar', of })
        else verdicts.push({ ...place, verdict: draft.status === 'pending' ? 'pending' : 'new' })
      }
    }
    // Last, so that they take no number that a row of the file has by right.
    for (const { index, draft, id } of again) {
      const free = this.nextNumber(id)
      this.put(null, transactionOf(free, draft, [statement]))
      verdicts.push({ line: draft.line, index, account: this.account, id: free, verdict: 'new' })
    }
    return verdicts
  }

  changedPages(): Page[] {
    return pagesOf(this.account, this.known.values(), this.months)
  }

  private put(before: Transaction | null, after: KeptTransaction): void {
    if (before) this.months.add(monthOf(before.day))
    this.months.add(monthOf(after.day))
    this.known.set(after.id, after)
  }

  private similarTo(rows: readonly Row[], references: 'lasting' | 'daily'): ReadonlyMap<number, Transaction> {
    if (this.known.size === 0) return new Map()
    const stated = new Set(rows.map(({ id }) => id))
    const unstated = [...this.known.values()].filter(({ id }) => !stated.has(id))
    return findSimilar(
      rows.filter(({ id }) => !this.known.has(id)),
      unstated,
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
