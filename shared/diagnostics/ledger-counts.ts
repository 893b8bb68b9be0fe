import type { LedgerRecords } from '../ledger/ledger'

/** How much of what a ledger holds. */
export interface LedgerCounts {
  /** By kind: `wallet`, `bank` … */
  readonly accounts: ReadonlyMap<string, number>
  /** By format: `kakaopay`, `ofx` … */
  readonly statements: ReadonlyMap<string, number>
  readonly months: number
  readonly transactions: number
  readonly corrections: number
}

/** Counts records, whatever a damaged store has in them. */
export const countLedger = ({
  accounts,
  pages,
  statements,
  corrections = [],
}: LedgerRecords): LedgerCounts => ({
  accounts: countBy(accounts.map(({ kind }) => kind)),
  statements: countBy(statements.map(({ format }) => format)),
  months: pages.length,
  transactions: pages.reduce(
    (sum, { transactions }) => sum + (Array.isArray(transactions) ? transactions.length : 0),
    0,
  ),
  corrections: corrections.length,
})

/** Kinds and formats are short names of ours; anything else that stands in their place is not told. */
const isOurs = (name: unknown): name is string =>
  typeof name === 'string' && /^[a-z][a-z0-9-]{0,29}$/.test(name)

function countBy(names: readonly unknown[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) {
    const told = isOurs(name) ? name : '?'
    counts.set(told, (counts.get(told) ?? 0) + 1)
  }
  return counts
}
