import type { Page } from '../model'

/** What an undo would leave, and because of whom. */
export interface Dependents {
  /** Transactions that only this statement states: they go. */
  readonly going: number
  /** Transactions that others state too: they stay. */
  readonly staying: number
  /** The statements that keep them, with how many each states. */
  readonly others: ReadonlyMap<string, number>
}

/**
 * What depends on a statement: the transactions it states, and which other statements state them too.
 *
 * @param pages all pages of the accounts the statement touched
 */
export function dependentsOf(pages: readonly Page[], statement: string): Dependents {
  let going = 0
  let staying = 0
  const others = new Map<string, number>()
  for (const { transactions } of pages)
    for (const { statements } of transactions) {
      if (!statements.includes(statement)) continue
      if (statements.length === 1) going++
      else staying++
      for (const other of statements) if (other !== statement) others.set(other, (others.get(other) ?? 0) + 1)
    }
  return { going, staying, others }
}
