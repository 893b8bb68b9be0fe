import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  CopyKeeper,
  type CopyMeans,
  IMPORT_REST_MS,
  OWN_REST_MS,
} from '../../../../renderer/features/desktop/copy-keeper'

let memory: string | null
let copies: number
let refuses: boolean
let told: boolean[]
/** What happens while a copy is made. */
let meanwhile: () => void
const means: CopyMeans = {
  copy: () => {
    copies++
    meanwhile()
    return Promise.resolve(!refuses)
  },
  isCopied: (statements) => Promise.resolve(memory === statements),
  noteCopied: (statements) => Promise.resolve(void (memory = statements)),
  noteChanged: () => Promise.resolve(void (memory = null)),
}
const start = () => new CopyKeeper(means, (kept) => told.push(kept))
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

beforeEach(() => {
  vi.useFakeTimers()
  memory = null
  copies = 0
  refuses = false
  told = []
  meanwhile = () => undefined
})
afterEach(() => vi.useRealTimers())

describe('CopyKeeper', () => {
  it('copies soon after imports, once for many', async () => {
    const keeper = start()
    for (const statements of ['a', 'a b', 'a b c']) {
      await keeper.holds(statements)
      await pass(IMPORT_REST_MS - 1)
    }
    expect(copies).toBe(0)
    await pass(1)
    expect([copies, memory, told]).toEqual([1, 'a b c', [true]])
  })

  it('copies nothing that the last copy holds, and all else at the next start', async () => {
    memory = 'a'
    await start().holds('a')
    await pass(OWN_REST_MS)
    expect(copies).toBe(0)
    await start().holds('b')
    await pass(IMPORT_REST_MS)
    expect(copies).toBe(1)
  })

  it('copies a minute after the last change by hand, and at the next start where that was too long', async () => {
    memory = 'a'
    const keeper = start()
    await keeper.holds('a')
    keeper.changed()
    await pass(OWN_REST_MS - 1)
    keeper.changed()
    await pass(OWN_REST_MS - 1)
    expect([copies, memory]).toEqual([0, null])
    keeper.stop()
    await start().holds('a')
    await pass(IMPORT_REST_MS)
    expect([copies, memory]).toEqual([1, 'a'])
  })

  it('is not held up by a change by hand beside an import', async () => {
    const keeper = start()
    await keeper.holds('a')
    keeper.changed()
    await pass(IMPORT_REST_MS)
    expect(copies).toBe(1)
  })

  it('does not take a copy for one of what came while it was made', async () => {
    const keeper = start()
    await keeper.holds('a')
    meanwhile = () => keeper.changed()
    await pass(IMPORT_REST_MS)
    expect([copies, memory]).toEqual([1, null])
    meanwhile = () => undefined
    await pass(OWN_REST_MS)
    expect([copies, memory]).toEqual([2, 'a'])
  })

  it('says where a copy was not kept, and remembers none', async () => {
    refuses = true
    await start().holds('a')
    await pass(IMPORT_REST_MS)
    expect([told, memory]).toEqual([[false], null])
  })
})
