import type { Page, TransactionKind } from '../model'

/**
 * What a person says a row really is, where its statement says otherwise or too little. Kept apart from the row, which
 * stays as it was read: it holds again when the row goes and is imported once more, and can be forgotten.
 */
export interface Correction {
  readonly account: string
  /** The id of the row. */
  readonly transaction: string
  readonly kind: TransactionKind
}

/** The pages with the rows as the person says they are. A correction of a row that is not there changes nothing. */
export function corrected(pages: readonly Page[], corrections: readonly Correction[]): readonly Page[] {
  if (corrections.length === 0) return pages
  const byAccount = new Map<string, Map<string, TransactionKind>>()
  for (const { account, transaction, kind } of corrections) {
    const ofAccount = byAccount.get(account) ?? new Map<string, TransactionKind>()
    byAccount.set(account, ofAccount.set(transaction, kind))
  }
  return pages.map((page) => {
    const kinds = byAccount.get(page.account)
    if (!kinds?.size || !page.transactions.some(({ id }) => kinds.has(id))) return page
    return {
      ...page,
      transactions: page.transactions.map((row) => ({ ...row, kind: kinds.get(row.id) ?? row.kind })),
    }
  })
}
