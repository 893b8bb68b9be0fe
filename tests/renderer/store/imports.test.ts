import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Database } from '../../../renderer/store/database'
import {
  commitImport,
  type KnownReading,
  type PlannedImport,
  previewImport,
} from '../../../renderer/store/imports'
import { isEmptiedOnPurpose } from '../../../renderer/store/emptied-on-purpose'
import { foreseeUndo, undoImport } from '../../../renderer/store/undo-import'
import { readTables } from '../../../renderer/store/backup/read-tables'
import { LedgerView } from '../../../renderer/store/ledger-view'
import { readKeptProfiles } from '../../../renderer/store/profiles'
import { dependentsOf } from '../../../shared/statements/dependents'
import { readStatement } from '../../../shared/statements/read-statement'
import { undo } from '../../../shared/statements/undo'
import { makeProfile, mappingOf } from '../../support/make-profile'

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

async function planned(text: string, id: string): Promise<PlannedImport> {
  const reading = await readStatement({ name: 'bank.csv', bytes: new TextEncoder().encode(text) })
  expect(reading.problems).toEqual([])
  const circumstances = { id, sha256: `hash of ${id}`, importedAt: '2026-11-22T00:00:00.000Z' }
  return { reading: reading as KnownReading, circumstances }
}

/** Everything in the store, as text: equal texts are equal ledgers, bit for bit. */
const state = async (): Promise<string> => JSON.stringify(await readTables(database))

const days = async (): Promise<readonly string[]> =>
  (await database.pages.toArray())
    .flatMap(({ transactions }) => transactions.map(({ day, text }) => `${day} ${text}`))
    .sort()

describe('importing', () => {
  it('adds each transaction of overlapping files once and keeps twins', async () => {
    await commitImport(database, await planned(january, 'a'))
    const { statement } = await commitImport(database, await planned(february, 'b'))
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
    await commitImport(database, await planned(february, 'a'))
    expect(
      (await database.pages.toArray()).map(({ month, transactions }) => [month, transactions.length]),
    ).toEqual([
      ['2026-01', 3],
      ['2026-02', 1],
    ])
  })

  it('writes nothing for the very same file', async () => {
    await commitImport(database, await planned(january, 'a'))
    const before = await state()
    const again = await planned(january, 'a')
    const circumstances = { ...again.circumstances, id: 'b' }
    expect((await commitImport(database, { ...again, circumstances })).sameFile?.id).toBe('a')
    expect(await state()).toBe(before)
  })

  it('previews without writing', async () => {
    const before = await state()
    const { statement } = await previewImport(new LedgerView(database), await planned(january, 'a'))
    expect(statement.counts.added).toBe(3)
    expect(await state()).toBe(before)
  })

  it('writes all or nothing when a write fails', async () => {
    const before = await state()
    database.statements.hook('creating', () => {
      throw new Error('disk full')
    })
    await expect(commitImport(database, await planned(january, 'a'))).rejects.toThrow('disk full')
    expect(await state()).toBe(before)
  })
})

describe('previewing several files', () => {
  it('counts each on top of those before it, as they will be imported', async () => {
    const view = new LedgerView(database)
    const batch = [await planned(january, 'a'), await planned(february, 'b')]
    const foreseen: number[] = []
    for (const one of batch) {
      const found = await previewImport(view, one)
      view.suppose(found)
      foreseen.push(found.statement.counts.added)
    }
    const imported: number[] = []
    for (const one of batch) imported.push((await commitImport(database, one)).statement.counts.added)
    expect(foreseen).toEqual([3, 2])
    expect(imported).toEqual(foreseen)
  })

  it('knows a file that comes twice', async () => {
    const view = new LedgerView(database)
    view.suppose(await previewImport(view, await planned(january, 'a')))
    expect((await previewImport(view, await planned(january, 'a'))).sameFile?.id).toBe('a')
  })
})

describe('what an import taught', () => {
  const profile = makeProfile(mappingOf('Date,Description,Amount', { date: 0, text: 1, amount: 2 }))
  const lessons = async () => (await readKeptProfiles(database)).map((kept) => kept.profile.name)

  it('is kept with it, and taken back with it', async () => {
    const before = await state()
    const { statement } = await commitImport(database, { ...(await planned(january, 'a')), lesson: profile })
    expect(await lessons()).toEqual(['Corner Bank'])
    await undoImport(database, statement)
    expect(await state()).toBe(before)
  })

  it('goes back to the lesson before it', async () => {
    await commitImport(database, { ...(await planned(january, 'a')), lesson: profile })
    const renamed = { ...profile, name: 'Main Street Bank' }
    const { statement } = await commitImport(database, { ...(await planned(february, 'b')), lesson: renamed })
    expect(await lessons()).toEqual(['Main Street Bank'])
    await undoImport(database, statement)
    expect(await lessons()).toEqual(['Corner Bank'])
  })

  it('goes by the preview only where nothing has come into the accounts since', async () => {
    const wanted = await planned(january, 'a')
    const foreseen = await previewImport(new LedgerView(database), wanted)
    await commitImport(database, await planned(february, 'b'))
    const { statement } = await commitImport(database, { ...wanted, foreseen })
    expect(statement.counts).toMatchObject({ added: 1, duplicates: 2 })
    const late = await state()
    for (const id of ['a', 'b']) await undoImport(database, (await database.statements.get(id))!)

    await commitImport(database, await planned(february, 'b'))
    await commitImport(database, wanted)
    expect(await state()).toBe(late)
  })

  it('writes what was previewed where nothing has come into the accounts since', async () => {
    const wanted = await planned(january, 'a')
    await commitImport(database, wanted)
    const plain = await state()
    await undoImport(database, (await database.statements.get('a'))!)
    const foreseen = await previewImport(new LedgerView(database), wanted)
    await commitImport(database, { ...wanted, foreseen })
    expect(await state()).toBe(plain)
  })
})

describe('undoing an import', () => {
  it('says what went, and which imports keep the rest', async () => {
    const { statement } = await commitImport(database, await planned(january, 'a'))
    await commitImport(database, await planned(february, 'b'))
    expect(await undoImport(database, statement)).toEqual({
      going: 1,
      staying: 2,
      others: new Map([['b', 2]]),
    })
  })

  it('is foreseen without changing anything, and done as foreseen', async () => {
    const { statement } = await commitImport(database, await planned(january, 'a'))
    await commitImport(database, await planned(february, 'b'))
    const before = await state()
    const plan = await foreseeUndo(database, statement)
    expect(plan.dependents).toEqual({ going: 1, staying: 2, others: new Map([['b', 2]]) })
    expect(await state()).toBe(before)
    await undoImport(database, statement, plan)
    const after = await state()
    await commitImport(database, await planned(january, 'a'))
    await undoImport(database, statement)
    expect(await state()).toBe(after)
  })

  it('of the only statement of an account is foreseen without reading its pages', async () => {
    const { statement } = await commitImport(database, await planned(january, 'a'))
    const pages = await database.pages.toArray()
    const plan = await foreseeUndo(database, statement)
    expect(plan.dependents).toEqual(dependentsOf(pages, 'a'))
    expect(plan.pages).toEqual(undo(pages, 'a'))
  })

  it('is worked out anew where another import came in between', async () => {
    const { statement } = await commitImport(database, await planned(january, 'a'))
    const plan = await foreseeUndo(database, statement)
    expect(plan.dependents.going).toBe(3)
    await commitImport(database, await planned(february, 'b'))
    expect((await undoImport(database, statement, plan)).going).toBe(1)
  })

  it('restores the very state before it', async () => {
    await commitImport(database, await planned(january, 'a'))
    const before = await state()
    const { statement } = await commitImport(database, await planned(february, 'b'))
    await undoImport(database, statement)
    expect(await state()).toBe(before)
  })

  it('of the last file leaves a store that says it was emptied on purpose, of any other it does not', async () => {
    await commitImport(database, await planned(january, 'a'))
    const { statement } = await commitImport(database, await planned(february, 'b'))
    await undoImport(database, statement)
    expect(await isEmptiedOnPurpose(database)).toBe(false)
    await undoImport(database, (await database.statements.get('a'))!)
    expect(await isEmptiedOnPurpose(database)).toBe(true)
  })

  it('of an earlier file leaves what a later one states too', async () => {
    const { statement } = await commitImport(database, await planned(january, 'a'))
    await commitImport(database, await planned(february, 'b'))
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
    const { statement } = await commitImport(database, await planned(january, 'a'))
    await undoImport(database, statement)
    expect(await state()).toBe(before)
  })
})
