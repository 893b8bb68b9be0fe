import { describe, expect, it, vi } from 'vitest'
import type { SnapshotInfo } from '../../../../shared/ipc'

vi.stubGlobal('window', {})
const { lossOf } = await import('../../../../renderer/features/desktop/ledger-loss')

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

  it.each([null, 'damaged'] as const)('goes by the newest good copy where the note is %s', (note) => {
    expect(lossOf(nothing, note, [copy(0, true), copy(7)])).toEqual({ kind: 'emptied', transactions: 7 })
    expect(lossOf(nothing, note, [copy(0), copy(7)])).toBeNull()
    expect(lossOf(holding(['a'], 4), note, [copy(7)])).toBeNull()
    expect(lossOf(nothing, note, [])).toBeNull()
  })
})
