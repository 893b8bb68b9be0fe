import { describe, expect, it } from 'vitest'
import { updateGate } from '../../../electron/updates/update-gate'

/** A session behind the gate, and what it would let through now. */
function gated() {
  let before:
    ((details: { url: string }, callback: (response: { cancel: boolean }) => void) => void) | undefined
  const ignored = (): void => undefined
  const session = {
    setPermissionRequestHandler: ignored,
    setPermissionCheckHandler: ignored,
    setDevicePermissionHandler: ignored,
    on: ignored,
    webRequest: { onBeforeRequest: (listener: typeof before) => (before = listener) },
  } as unknown as Parameters<typeof updateGate>[0]
  const gate = updateGate(session, 'jandon.example')
  const passes = (url: string): boolean => {
    let cancelled = true
    before?.({ url }, ({ cancel }) => (cancelled = cancel))
    return !cancelled
  }
  return { gate, passes }
}

const own = 'https://jandon.example/releases/latest.yml'

describe('updateGate', () => {
  it('lets the one host be reached while there is work, and only then', async () => {
    const { gate, passes } = gated()
    expect(passes(own)).toBe(false)
    expect(await gate(() => Promise.resolve(passes(own)))).toBe(true)
    expect(passes(own)).toBe(false)
  })

  it.each([
    'http://jandon.example/releases/latest.yml',
    'https://jandon.example:8443/',
    'https://jandon.example.evil.test/',
    'https://jandon.example@evil.test/',
    'https://evil.test/',
    'file:///etc/passwd',
  ])('never lets %s be reached', async (address) => {
    const { gate, passes } = gated()
    expect(await gate(() => Promise.resolve(passes(address)))).toBe(false)
  })

  it('closes after work that failed, and not before the last', async () => {
    const { gate, passes } = gated()
    let finish = (): void => undefined
    const long = gate(() => new Promise<void>((resolve) => (finish = resolve)))
    await expect(gate(() => Promise.reject(new Error('lost')))).rejects.toThrow('lost')
    expect(passes(own)).toBe(true)
    finish()
    await long
    expect(passes(own)).toBe(false)
  })
})
