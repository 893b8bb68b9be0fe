import type { TransactionKind } from '../../shared/model'
import type { Database } from './database'

/** A row by its account and its id. */
export interface RowKey {
  readonly account: string
  readonly transaction: string
}

/** Keeps what the person says the rows are, all or none of them. */
export async function correctKinds(
  database: Database,
  rows: readonly RowKey[],
  kind: TransactionKind,
): Promise<void> {
  const { corrections } = database
  await database.transaction('rw', corrections, () =>
    corrections.bulkPut(rows.map(({ account, transaction }) => ({ account, transaction, kind }))),
  )
}

/** Goes back to what the statements say. */
export async function forgetCorrections(database: Database, rows: readonly RowKey[]): Promise<void> {
  const { corrections } = database
  await database.transaction('rw', corrections, () =>
    corrections.bulkDelete(rows.map(({ account, transaction }) => [account, transaction])),
  )
}
