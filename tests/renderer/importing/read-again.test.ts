import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readAgain } from '../../../renderer/importing/read-again'
import { readTables } from '../../../renderer/store/backup/read-tables'
import { Database } from '../../../renderer/store/database'
import { findDamage } from '../../../shared/damage/find-damage'
import { repair } from '../../../shared/damage/repair'
import type { Page, Statement } from '../../../shared/model'
import { importFiles } from '../../support/import-files'

const folder = 'resources/samples'
const now = '2026-11-22T03:00:00.000Z'
const database = new Database('read again')
const files = readdirSync(folder).filter((name) => !name.endsWith('.md'))
let statements: readonly Statement[]

beforeAll(async () => {
  await importFiles(
    database,
    files.map((name) => join(folder, name)),
  )
  statements = await database.statements.toArray()
})

const bytesOf = ({ file }: Statement): Uint8Array => new Uint8Array(readFileSync(join(folder, file)))

describe('a file that is read again', () => {
  it('gives the rows that were read then, for every sample', async () => {
    expect(statements.length).toBe(files.length)
    for (const statement of statements) {
      const source = await readAgain(database, statement, bytesOf(statement))
      expect(source?.told).toHaveLength(statement.counts.added + statement.counts.duplicates)
    }
  })

  it('gives nothing where it says anything else', async () => {
    const [statement] = statements
    const other = bytesOf(statement!)
    const digit = other.findLastIndex((byte) => byte >= 0x31 && byte <= 0x38)
    other[digit]! += 1
    expect(await readAgain(database, statement!, other)).toBeNull()
  })

  it('mends what a page says otherwise', async () => {
    const whole = await readTables(database)
    const [page, ...rest] = whole.pages as Page[]
    const [first, ...rows] = page!.transactions
    const spoilt = { ...page!, transactions: [{ ...first!, text: 'another shop' }, ...rows] }
    const hurt = { ...whole, pages: [spoilt, ...rest] }
    const [contradiction] = findDamage(hurt)!.contradicted
    const source = await readAgain(database, contradiction!.statement, bytesOf(contradiction!.statement))
    const { ledger, putBack, toImportAgain } = repair(hurt, now, {
      statements: new Map([[source!.statement.id, source!]]),
      accounts: new Map(),
    })
    expect(toImportAgain).toEqual([])
    expect(putBack).toMatchObject([{ rows: [{ was: { text: 'another shop' }, is: { text: first!.text } }] }])
    expect(new Set(ledger.pages)).toEqual(new Set(whole.pages))
  })
})
