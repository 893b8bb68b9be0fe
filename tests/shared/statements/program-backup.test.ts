import { describe, expect, it } from 'vitest'
import { readStatement } from '../../../shared/statements/read-statement'

const database = (schema: string): Uint8Array => new TextEncoder().encode(`SQLite format 3\u0000 ${schema}`)

describe('backups of household programs', () => {
  it.each([
    ['CREATE TABLE zero_budgets (id TEXT)', 'Actual Budget'],
    ['CREATE TABLE INOUTCOME (uid TEXT)', 'Money Manager'],
    ['CREATE TABLE gnclock (Hostname text)', 'GnuCash'],
    ['CREATE TABLE something (id TEXT)', 'SQLite'],
  ])('are refused by name: %s', async (schema, program) => {
    const { problems, drafts } = await readStatement({ name: 'backup.db', bytes: database(schema) })
    expect(drafts).toEqual([])
    expect(problems).toMatchObject([{ code: 'export-instead', program, holds: 'backup' }])
  })
})
