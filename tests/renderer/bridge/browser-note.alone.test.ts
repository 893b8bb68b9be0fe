import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browserNote } from '../../../renderer/bridge/browser/browser-note'

const ROOM = 100
let kept: string | null
beforeEach(() => {
  kept = null
  const cache = {
    match: () => Promise.resolve(kept === null ? undefined : new Response(kept)),
    put: async (_address: string, response: Response) => {
      const text = await response.text()
      if (text.length > ROOM) throw new Error('QuotaExceededError')
      kept = text
    },
    delete: () => Promise.resolve(void (kept = null)),
  }
  vi.stubGlobal('caches', { open: () => Promise.resolve(cache) })
})

describe('the note of a browser', () => {
  it('is null before the first, and gives back what was noted', async () => {
    expect(await browserNote.notedLedger()).toBeNull()
    await browserNote.noteLedger({ statements: ['a'], transactions: 3 })
    expect(await browserNote.notedLedger()).toEqual({ statements: ['a'], transactions: 3 })
  })

  it('is none, rather than an old one, where there is no room for another', async () => {
    await browserNote.noteLedger({ statements: ['a'], transactions: 3 })
    const long = { statements: ['a'.repeat(ROOM)], transactions: 3 }
    await expect(browserNote.noteLedger(long)).rejects.toThrow('QuotaExceededError')
    expect(await browserNote.notedLedger()).toBeNull()
  })

  it.each(['', '{', 'null', '[]', '{"statements":[]}', '{"transactions":1}'])(
    'is damaged where it reads %j',
    async (text) => {
      kept = text
      expect(await browserNote.notedLedger()).toBe('damaged')
    },
  )
})
