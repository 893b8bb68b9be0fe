import { ownSchemas } from './own-schemas'
import { accountSchema, pageSchema, statementSchema } from './record-schemas'

/**
 * Every table of the store, and what each record of it must be like at the least; what else it holds is kept as it is.
 * Every screen relies on them.
 */
export const tableSchemas = {
  accounts: accountSchema,
  pages: pageSchema,
  statements: statementSchema,
  ...ownSchemas,
} as const

export type TableName = keyof typeof tableSchemas

/** The names of all tables, in the order in which they are written. */
export const tableNames = Object.keys(tableSchemas) as readonly TableName[]

/** A table of what the person keeps beside the ledger. */
export type OwnTable = keyof typeof ownSchemas

/** Their names. */
export const ownTableNames = Object.keys(ownSchemas) as readonly OwnTable[]

/** The tables of the ledger itself. */
export const ledgerTableNames = ['accounts', 'pages', 'statements'] as const

/** Every record of every table. */
export type Tables = Readonly<Record<TableName, readonly unknown[]>>

/** The tables of a store in which nothing is. */
export const noTables = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables
