import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LedgerMark } from '../../../shared/ipc'
import { comparedWithMark } from '../../../shared/ledger-mark'
import { fail, ok } from '../../../shared/result'
import { Database } from '../../../renderer/store/database'
import { presentMark } from '../../../renderer/store/present-mark'
import { makeStatement } from '../../support/make-statement'

vi.stubGlobal('window', {})
const { replacingUnopened, takingOut } = await import('../../../renderer/store/taking-out')

let database: Database
let noted: LedgerMark
const note = {
  noteLedger: (mark: LedgerMark) => Promise.resolve(void (noted = mark)),
  notedLedger: () => Promise.resolve(noted),
}
const full = { noteLedger: () => Promise.reject(new Error('ENOSPC')) }
/** What a start at this moment would say. */
const said = async () => comparedWithMark(noted, await presentMark(database))

beforeEach(async () => {
  database = new Database('jandon')
  await database.open()
  await database.statements.bulkPut(['a', 'b'].map((id) => makeStatement([], { id })))
  noted = await presentMark(database)
})
afterEach(() => database.delete())

describe('takingOut', () => {
  const undoA = () => database.statements.delete('a')

  it('raises no alarm at any moment of an undo, though the app ends there', async () => {
    await takingOut(
      database,
      (id) => id !== 'a',
      async () => {
        expect(await said()).toBe('as-left')
        await undoA()
        expect(await said()).toBe('as-left')
      },
      note,
    )
    expect(noted).toEqual(await presentMark(database))
  })

  it('still misses what the person did not take out', async () => {
    await takingOut(database, (id) => id !== 'a', undoA, note)
    await database.statements.clear()
    expect(await said()).toBe('emptied')
  })

  it('notes all of it again where nothing was taken out after all', async () => {
    const refused = takingOut(
      database,
      () => false,
      () => Promise.reject(new Error('no room')),
      note,
    )
    await expect(refused).rejects.toThrow('no room')
    expect(noted.statements).toEqual(['a', 'b'])
  })

  it('does the work though the note cannot be made', async () => {
    await takingOut(database, (id) => id !== 'a', undoA, full)
    expect((await presentMark(database)).statements).toEqual(['b'])
  })

  it('notes nothing of the samples', async () => {
    const samples = new Database('jandon-sample')
    await samples.open()
    await takingOut(
      samples,
      () => false,
      () => Promise.resolve(),
      note,
    )
    expect(noted.statements).toEqual(['a', 'b'])
    await samples.delete()
  })
})

describe('replacingUnopened', () => {
  it('raises no alarm at any moment', async () => {
    await replacingUnopened(async () => {
      expect(await said()).toBe('as-left')
      await database.statements.clear()
      expect(await said()).toBe('as-left')
      return ok(null)
    }, note)
    expect(await said()).toBe('as-left')
  })

  it('notes what was noted before where nothing was replaced', async () => {
    await replacingUnopened(() => Promise.resolve(fail('no room')), note)
    expect(noted.statements).toEqual(['a', 'b'])
  })
})
