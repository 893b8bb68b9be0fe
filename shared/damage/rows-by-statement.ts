import type { Page, Transaction } from '../model'

/** The rows that each statement states, with the account they are in. */
export function rowsByStatement(
  pages: readonly Page[],
): ReadonlyMap<string, readonly { readonly account: string; readonly row: Transaction }[]> {
  const rows = new Map<string, { account: string; row: Transaction }[]>()
  for (const { account, transactions } of pages)
    for (const row of transactions)
      for (const id of row.statements) {
        const known = rows.get(id)
        if (known) known.push({ account, row })
        else rows.set(id, [{ account, row }])
      }
  return rows
}
