import { beforeEach, describe, expect, it, vi } from 'vitest'
import { noteError, recentErrors } from '../../../renderer/errors/recent-errors'

const kept = new Map<string, string>()

beforeEach(() => {
  kept.clear()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
})

describe('the latest errors', () => {
  it('are none at first', () => {
    expect(recentErrors()).toEqual([])
  })

  it('are kept in their order, without what they say', () => {
    noteError(new RangeError('Kim Minji 1,234'))
    noteError('Lee Jiwoo')
    expect(recentErrors().map(({ kind }) => kind)).toEqual(['RangeError', 'string'])
    expect([...kept.values()].join()).not.toMatch(/Minji|1,234|Jiwoo/)
  })

  it('are the last twenty', () => {
    for (let at = 0; at < 25; at++) noteError(at < 5 ? 'early' : at)
    expect(recentErrors()).toHaveLength(20)
    expect(recentErrors().every(({ kind }) => kind === 'number')).toBe(true)
  })

  it.each(['no JSON', '{}', 'null', '[7, null, {}]'])('are none where somebody else wrote “%s”', (text) => {
    kept.set('jandon.errors', text)
    expect(recentErrors()).toEqual([])
  })
})
