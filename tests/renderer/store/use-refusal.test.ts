import Dexie from 'dexie'
import { describe, expect, it } from 'vitest'
import { CallRefused } from '../../../renderer/bridge/refused-calls'
import { isRefused } from '../../../renderer/store/use-refusal'
import { callNames } from '../../../shared/ipc'

describe('what nobody answered for', () => {
  it.each(callNames)('is told where the system refused %s', (name) => {
    expect(isRefused(new CallRefused(name, new Error('refused')))).toBe(true)
  })

  it('is told where the store refused, and not where it was closed', () => {
    expect(isRefused(new Dexie.QuotaExceededError())).toBe(true)
    expect(isRefused(new Dexie.DatabaseClosedError())).toBe(false)
    expect(isRefused(new TypeError('our own mistake'))).toBe(false)
  })
})
