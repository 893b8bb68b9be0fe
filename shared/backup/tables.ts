import { z } from 'zod'
import { transactionKinds } from '../model'
import { accountSchema, pageSchema, statementSchema } from './record-schemas'

/**
 * Every table of the store, and what each record of it must be like at the least; what else it holds is kept as it is.
 * The ledger's records are checked in full, since every screen relies on them; the others by their keys.
 */
export const tableSchemas = {
  accounts: accountSchema,
  pages: pageSchema,
  statements: statementSchema,
  settings: z.looseObject({ key: z.string() }),
  confirmations: z.looseObject({ route: z.string() }),
  ownProviders: z.looseObject({ id: z.string() }),
  ownRoutes: z.looseObject({ route: z.looseObject({ id: z.string() }) }),
  expectations: z.looseObject({ id: z.string(), account: z.string() }),
  profiles: z.looseObject({ key: z.string() }),
  accountFacts: z.looseObject({ account: z.string() }),
  transfers: z.looseObject({ id: z.string(), from: z.string() }),
  pairDecisions: z.looseObject({ out: z.string(), into: z.string(), verdict: z.string() }),
  corrections: z.looseObject({
    account: z.string(),
    transaction: z.string(),
    kind: z.enum(transactionKinds),
  }),
} as const

export type TableName = keyof typeof tableSchemas

/** The names of all tables, in the order in which they are written. */
export const tableNames = Object.keys(tableSchemas) as readonly TableName[]

/** A table of what the person keeps beside the ledger. */
export type OwnTable = Exclude<TableName, 'accounts' | 'pages' | 'statements'>

/** Their names. */
export const ownTableNames = tableNames.filter(
  (name): name is OwnTable => name !== 'accounts' && name !== 'pages' && name !== 'statements',
)

/** Every record of every table. */
export type Tables = Readonly<Record<TableName, readonly unknown[]>>

/** The tables of a store in which nothing is. */
export const noTables = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables
