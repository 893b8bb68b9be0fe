import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { Database } from '../../../../renderer/store/database'
import { acceptAsItIs } from '../../../../renderer/store/emptied-on-purpose'
import type { SnapshotInfo } from '../../../../shared/ipc'

/** A desktop that could note nothing and keeps a copy of when there was something. */
const desktop = {
  notedLedger: () => Promise.resolve(null),
  listSnapshots: () => Promise.resolve([copy(7)]),
}
vi.stubGlobal('window', { jandon: desktop })
const { findLoss, lossOf } = await import('../../../../renderer/features/desktop/ledger-loss')

const holding = (statements: readonly string[], transactions: number) => ({ statements, transactions })
const copy = (transactions: number, damaged = false): SnapshotInfo => ({
  id: 'a',
  savedAt: '2026-11-22T00:00:00Z',
  bytes: 1,
  transactions,
  damaged,
})
const nothing = holding([], 0)

describe('lossOf', () => {
  it('is none where all that was noted is there', () => {
    expect(lossOf(holding(['a', 'b'], 9), holding(['a'], 4), [])).toBeNull()
  })

  it('tells an emptied ledger from one rolled back, and how much is missing', () => {
    expect(lossOf(nothing, holding(['a', 'b'], 9), [])).toEqual({ kind: 'emptied', transactions: 9 })
    expect(lossOf(holding(['a'], 4), holding(['a', 'b'], 9), [])).toEqual({
      kind: 'rolled-back',
      statements: 1,
    })
  })

  it.each([null, 'damaged' as const, nothing])(
    'goes by the newest good copy where the note is %j',
    (note) => {
      expect(lossOf(nothing, note, [copy(0, true), copy(7)])).toEqual({ kind: 'emptied', transactions: 7 })
      expect(lossOf(nothing, note, [copy(0), copy(7)])).toBeNull()
      expect(lossOf(holding(['a'], 4), note, [copy(7)])).toBeNull()
      expect(lossOf(nothing, note, [])).toBeNull()
    },
  )
})

describe('findLoss', () => {
  it('misses nothing in an empty store with which the person goes on', async () => {
    const database = new Database('emptied')
    await database.open()
    expect((await findLoss(database)).loss).toEqual({ kind: 'emptied', transactions: 7 })
    await acceptAsItIs(database)
    expect((await findLoss(database)).loss).toBeNull()
    database.close()
  })
})
