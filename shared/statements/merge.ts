import { type Month, monthOf } from '../day'
import type { Account, Draft, ImportCounts, Page, Statement, Transaction } from '../model'
import type { SkipReason } from '../problem'
import { identify } from './identify'
import type { Reading } from './reading'
import { isRowProblem } from './row-problem'
import { type KeptTransaction, tell } from './versions'

/** Everything an import depends on. */
export interface Import {
  readonly reading: Reading
  /** Identity and circumstances of the new statement. */
  readonly statement: Pick<Statement, 'id' | 'sha256' | 'importedAt'>
  /** The account of each part of the reading, in the order of `reading.parts`. */
  readonly accounts: readonly Account[]
  /** Ids of those accounts that this import opens. */
  readonly opened: readonly string[]
  /** All pages of these accounts. Pages of others are left alone. */
  readonly pages: readonly Page[]
}

/** What becomes of one row of the file. `pending` is new too, but moves no balance yet. */
export type RowVerdict =
  | {
      readonly line: number
      readonly verdict: 'new' | 'duplicate' | 'pending'
      readonly account: string
      readonly id: string
    }
  | { readonly line: number; readonly verdict: 'skipped'; readonly reason: SkipReason }
  | { readonly line: number; readonly verdict: 'problem' }

/** An import, ready to be written in one go. */
export interface Merged {
  /** The pages that change, whole; to be written over what is there. */
  readonly pages: readonly Page[]
  readonly statement: Statement
  readonly verdicts: readonly RowVerdict[]
}

/**
 * Adds a file to the ledger, which is the union of what all statements say: a movement that is known gains the
 * statement in its list, a new one joins its page. So the order of imports does not matter, and nothing enters twice.
 */
export function merge({ reading, statement, accounts, opened, pages }: Import): Merged {
  if (reading.format === null) throw new RangeError('A file of unknown format cannot be imported')
  const ledger = new Map(accounts.map(({ id }) => [id, new AccountLedger(id, pages)]))
  const verdicts: RowVerdict[] = []

  // A provider of its own numbers its movements for good; a format that many write promises nothing.
  const references = reading.format.provider === null ? 'daily' : 'lasting'
  for (const [account, drafts] of draftsByAccount(reading, accounts)) {
    const into = ledger.get(account)!
    for (const { id, draft } of identify(drafts, references)) {
      const verdict = into.add(id, draft, statement.id)
      verdicts.push({ line: draft.line, verdict, account, id })
    }
  }
  for (const { line, reason } of reading.skipped) verdicts.push({ line, verdict: 'skipped', reason })
  for (const { at } of reading.problems.filter(isRowProblem))
    verdicts.push({ line: at.line ?? 0, verdict: 'problem' })
  verdicts.sort((a, b) => a.line - b.line)

  return {
    pages: [...ledger.values()].flatMap((of) => of.changedPages()),
    statement: {
      ...statement,
      file: reading.file,
      format: reading.format.id,
      encoding: reading.encoding,
      parts: reading.parts.map(({ currency, period, opening, closing }, index) => ({
        account: accounts[index]!.id,
        currency,
        period,
        opening,
        closing,
      })),
      counts: countsOf(reading, verdicts),
      opened,
    },
    verdicts,
  }
}

/** Drafts by the account they belong to; two parts of a file may share one. */
function draftsByAccount(reading: Reading, accounts: readonly Account[]): Map<string, Draft[]> {
  const accountOf = new Map(
    reading.parts.map((part, index) => [`${part.currency} ${part.account}`, accounts[index]!.id]),
  )
  const groups = new Map<string, Draft[]>(accounts.map(({ id }) => [id, []]))
  for (const draft of reading.drafts) {
    const account = accountOf.get(`${draft.currency} ${draft.account}`)
    if (account === undefined) throw new RangeError(`No account for line ${draft.line}`)
    groups.get(account)!.push(draft)
  }
  return groups
}

function countsOf(reading: Reading, verdicts: readonly RowVerdict[]): ImportCounts {
  const duplicates = verdicts.filter(({ verdict }) => verdict === 'duplicate').length
  const added = reading.drafts.length - duplicates
  const skipped = reading.skipped.length
  return {
    rows: reading.rows,
    added,
    duplicates,
    skipped,
    problems: reading.rows - added - duplicates - skipped,
  }
}

/** One account's pages in memory, by identity. */
class AccountLedger {
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

  add(id: string, draft: Draft, statement: string): 'new' | 'duplicate' | 'pending' {
    const before = this.known.get(id)
    const after = before
      ? tell(before, transactionOf(id, draft, [statement]))
      : transactionOf(id, draft, [statement])
    if (before) this.months.add(monthOf(before.day))
    this.months.add(monthOf(after.day))
    this.known.set(id, after)
    return before ? 'duplicate' : draft.status === 'pending' ? 'pending' : 'new'
  }

  changedPages(): Page[] {
    return pagesOf(this.account, this.known.values(), this.months)
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

/** The pages of some months, made of transactions; a month without any gives an empty page, to be deleted. */
export function pagesOf(
  account: string,
  transactions: Iterable<Transaction>,
  months: ReadonlySet<Month>,
): Page[] {
  const byMonth = new Map<Month, Transaction[]>([...months].sort().map((month) => [month, []]))
  for (const transaction of transactions) byMonth.get(monthOf(transaction.day))?.push(transaction)
  return [...byMonth].map(([month, found]) => ({ account, month, transactions: found.sort(byTime) }))
}

/** Day, time, then identity: an order that does not depend on which file came first. */
function byTime(a: Transaction, b: Transaction): number {
  return compare(a.day, b.day) || compare(a.time ?? '', b.time ?? '') || compare(a.id, b.id)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
