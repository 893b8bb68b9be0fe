import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import type { LockMeans } from '../../../../renderer/features/safety/lock-at-once'
import { fail, ok } from '../../../../shared/result'
import type { DataKey } from '../../../../shared/sealing/data-key'

vi.stubGlobal('window', {})
const { lockAtOnce } = await import('../../../../renderer/features/safety/lock-at-once')

const key = { id: 'key' } as DataKey

/** What happened, in order; one of the means may fail. */
function locking(change: Partial<LockMeans> = {}) {
  const done: string[] = []
  const means: LockMeans = {
    lock: () => Promise.resolve(ok(null)),
    key: () => Promise.resolve(key),
    sealBeside: ({ id }) => Promise.resolve(void done.push(`sealed by ${id}`)),
    silence: () => Promise.resolve((done.push('silenced'), 'set' as const)),
    ...change,
  }
  return { done, locked: lockAtOnce(means) }
}

describe('locking the ledger', () => {
  it('seals what lies beside it before the window begins anew', async () => {
    const { done, locked } = locking()
    expect(await locked).toEqual(ok(null))
    expect(done).toEqual(['silenced', 'sealed by key'])
  })

  it('touches nothing where the lock was not set', async () => {
    const refused = fail({ code: 'not-written' as const, detail: 'full' })
    const { done, locked } = locking({ lock: () => Promise.resolve(refused) })
    expect(await locked).toEqual(refused)
    expect(done).toEqual([])
  })

  it.each(['key', 'sealBeside', 'silence'] as const)(
    'is done though the step “%s” is refused',
    async (step) => {
      const { done, locked } = locking({ [step]: () => Promise.reject(new Error('refused')) })
      expect(await locked).toEqual(ok(null))
      expect(done).toEqual([step === 'silence' ? 'sealed by key' : 'silenced'])
    },
  )
})
