import type { Account, Draft, ImportCounts, Page, Statement } from '../model'
import { AccountLedger } from './account-ledger'
import { identify } from './identify'
import type { Reading } from './reading'
import { isRowProblem } from './row-problem'
import type { Overrides, RowVerdict } from './verdict'

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
  /** What the person decided about single rows, by their place among the drafts. */
  readonly overrides?: Overrides
}

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
export function merge({ reading, statement, accounts, opened, pages, overrides }: Import): Merged {
  if (reading.format === null) throw new RangeError('A file of unknown format cannot be imported')
  const ledger = new Map(accounts.map(({ id }) => [id, new AccountLedger(id, statement.id, pages)]))
  const verdicts: RowVerdict[] = []

  // A provider of its own numbers its movements for good; a format that many write promises nothing.
  const references = reading.format.provider === null ? 'daily' : 'lasting'
  for (const [account, { drafts, indexes }] of draftsByAccount(reading, accounts)) {
    const rows = { drafts, indexes, ids: identify(drafts, references) }
    for (const verdict of ledger.get(account)!.enter(rows, references, overrides ?? noOverrides))
      verdicts.push(verdict)
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
      places: reading.places,
    },
    verdicts,
  }
}

const noOverrides: Overrides = new Map()

interface Group {
  readonly drafts: Draft[]
  readonly indexes: number[]
}

/** Drafts by the account they belong to; two parts of a file may share one. */
function draftsByAccount(reading: Reading, accounts: readonly Account[]): ReadonlyMap<string, Group> {
  const groups = new Map(accounts.map(({ id }): [string, Group] => [id, { drafts: [], indexes: [] }]))
  const groupOf = new Map(
    reading.parts.map((part, index) => [
      `${part.currency} ${part.account}`,
      groups.get(accounts[index]!.id)!,
    ]),
  )
  let last: { readonly of: Draft; readonly group: Group } | null = null
  for (const [index, draft] of reading.drafts.entries()) {
    if (last?.of.account !== draft.account || last.of.currency !== draft.currency) {
      const group = groupOf.get(`${draft.currency} ${draft.account}`)
      if (group === undefined) throw new RangeError(`No account for line ${draft.line}`)
      last = { of: draft, group }
    }
    last.group.drafts.push(draft)
    last.group.indexes.push(index)
  }
  return groups
}

/** What a person decided is listed, so that the sum can be understood later. */
function countsOf(reading: Reading, verdicts: readonly RowVerdict[]): ImportCounts {
  let duplicates = 0
  const leftOut: number[] = []
  const enteredAgain: number[] = []
  for (const verdict of verdicts)
    if (verdict.verdict === 'duplicate') duplicates++
    else if (verdict.verdict === 'left-out') leftOut.push(verdict.line)
    else if (verdict.verdict === 'new' && verdict.again) enteredAgain.push(verdict.line)
  const added = reading.drafts.length - duplicates - leftOut.length
  const skipped = reading.skipped.length + leftOut.length
  return {
    rows: reading.rows,
    added,
    duplicates,
    skipped,
    problems: reading.rows - added - duplicates - skipped,
    ...(enteredAgain.length > 0 ? { enteredAgain } : {}),
    ...(leftOut.length > 0 ? { leftOut } : {}),
  }
}
