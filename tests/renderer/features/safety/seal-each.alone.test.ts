import { describe, expect, it, vi } from 'vitest'
import type { CopiesBeside } from '../../../../renderer/features/safety/seal-old-copies'
import type { SnapshotInfo } from '../../../../shared/ipc'

vi.stubGlobal('window', {})
const { sealEach } = await import('../../../../renderer/features/safety/seal-old-copies')

/** Copies by what they hold; null for a damaged one. */
function beside(copies: Record<string, string | null>, change: Partial<CopiesBeside> = {}) {
  const kept = new Map(Object.entries(copies))
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
  const means: CopiesBeside = {
    listSnapshots: () => Promise.resolve([...kept.keys()].map((id) => ({ id }) as SnapshotInfo)),
    readSnapshot: (id) => {
      const holds = kept.get(id)
      return Promise.resolve(typeof holds === 'string' ? new TextEncoder().encode(holds) : null)
    },
    replaceSnapshot: (id, bytes) => Promise.resolve((kept.set(id, text(bytes)), 'replaced' as const)),
    removeDamaged: () => {
      for (const [id, holds] of kept) if (holds === null) kept.delete(id)
      return Promise.resolve('removed')
    },
    seal: (file) =>
      Promise.resolve(text(file).startsWith('open') ? new TextEncoder().encode('sealed') : null),
    ...change,
  }
  return { kept, means }
}

describe('the copies beside a ledger that was locked', () => {
  it('none stays readable, damaged ones included', async () => {
    const { kept, means } = beside({ a: 'open', b: null, c: 'open too', d: 'sealed before' })
    expect(await sealEach(means)).toBe(true)
    expect([...kept.values()]).toEqual(['sealed', 'sealed', 'sealed before'])
  })

  it.each<[string, Partial<CopiesBeside>]>([
    ['a damaged one cannot be removed', { removeDamaged: () => Promise.resolve('unavailable') }],
    ['one cannot be replaced', { replaceSnapshot: () => Promise.resolve('unavailable') }],
    ['one was damaged since', { readSnapshot: () => Promise.resolve(null) }],
  ])('are looked at again where %s', async (_, change) => {
    const { means } = beside({ a: 'open', b: null }, change)
    expect(await sealEach(means)).toBe(false)
  })
})
