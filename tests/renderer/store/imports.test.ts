import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Database } from '../../../renderer/store/database'
import {
  commitImport,
  type ImportCircumstances,
  type KnownReading,
  previewImport,
  undoImport,
} from '../../../renderer/store/imports'
import { writeBackup } from '../../../renderer/store/backup'
import { readStatement } from '../../../shared/statements/read-statement'

let database: Database
let count = 0

beforeEach(async () => {
  database = new Database(`imports-${count++}`)
  await database.open()
})
afterEach(() => database.delete())

const header = 'Date,Description,Amount,Currency,Balance\n'
const january = `${header}2026-01-30,Coffee,-4.20,USD,95.80\n2026-01-31,Coffee,-4.20,USD,91.60\n2026-01-31,Coffee,-4.20,USD,87.40\n`
const february = `${header}2026-01-31,Coffee,-4.20,USD,91.60\n2026-01-31,Coffee,-4.20,USD,87.40\n2026-01-31,Late bus,-2.00,USD,85.40\n2026-02-01,Coffee,-4.20,USD,81.20\n`

async function read(text: string): Promise<KnownReading> {
  const reading = await readStatement({ name: 'bank.csv', bytes: new TextEncoder().encode(text) })
  expect(reading.problems).toEqual([])
  return reading as KnownReading
}

const circumstances = (id: string): ImportCircumstances => ({
  id,
  sha256: `hash of ${id}`,
  importedAt: '2026-11-22T00:00:00.000Z',
})

/** Everything in the store, as text: equal texts are equal ledgers, bit for bit. */
const state = async (): Promise<string> => new TextDecoder().decode((await writeBackup(database)).bytes)

const days = async (): Promise<readonly string[]> =>
  (await database.pages.toArray())
    .flatMap(({ transactions }) => transactions.map(({ day, text }) => `${day} ${text}`))
    .sort()

describe('importing', () => {
  it('adds each transaction of overlapping files once and keeps twins', async () => {
    await commitImport(database, await read(january), circumstances('a'))
    const { statement } = await commitImport(database, await read(february), circumstances('b'))
    expect(statement.counts).toMatchObject({ rows: 5, added: 2, duplicates: 2, skipped: 1 })
    expect(await days()).toEqual([
      '2026-01-30 Coffee',
      '2026-01-31 Coffee',
      '2026-01-31 Coffee',
      '2026-01-31 Late bus',
      '2026-02-01 Coffee',
    ])
    expect(await database.accounts.count()).toBe(1)
  })

  it('keeps one page a month', async () => {
    await commitImport(database, await read(february), circumstances('a'))
    expect(
      (await database.pages.toArray()).map(({ month, transactions }) => [month, transactions.length]),
    ).toEqual([
      ['2026-01', 3],
      ['2026-02', 1],
    ])
  })

  it('writes nothing for the very same file', async () => {
    await commitImport(database, await read(january), circumstances('a'))
    const before = await state()
    const again = { ...circumstances('a'), id: 'b' }
    expect((await commitImport(database, await read(january), again)).sameFile?.id).toBe('a')
    expect(await state()).toBe(before)
  })

  it('previews without writing', async () => {
    const before = await state()
    const { statement } = await previewImport(database, await read(january), circumstances('a'))
    expect(statement.counts.added).toBe(3)
    expect(await state()).toBe(before)
  })

  it('writes all or nothing when a write fails', async () => {
    const before = await state()
    database.statements.hook('creating', () => {
      throw new Error('disk full')
    })
    await expect(commitImport(database, await read(january), circumstances('a'))).rejects.toThrow('disk full')
    expect(await state()).toBe(before)
  })
})

describe('undoing an import', () => {
  it('restores the very state before it', async () => {
    await commitImport(database, await read(january), circumstances('a'))
    const before = await state()
    const { statement } = await commitImport(database, await read(february), circumstances('b'))
    await undoImport(database, statement)
    expect(await state()).toBe(before)
  })

  it('of an earlier file leaves what a later one states too', async () => {
    const { statement } = await commitImport(database, await read(january), circumstances('a'))
    await commitImport(database, await read(february), circumstances('b'))
    await undoImport(database, statement)
    expect(await days()).toEqual([
      '2026-01-31 Coffee',
      '2026-01-31 Coffee',
      '2026-01-31 Late bus',
      '2026-02-01 Coffee',
    ])
  })

  it('of the only file leaves an empty store', async () => {
    const before = await state()
    const { statement } = await commitImport(database, await read(january), circumstances('a'))
    await undoImport(database, statement)
    expect(await state()).toBe(before)
  })
})
