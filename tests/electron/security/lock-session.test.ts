import { describe, expect, it } from 'vitest'
import { lockSession } from '../../../electron/security/lock-session'

type Lockable = Parameters<typeof lockSession>[0]

/** A session that remembers its listeners, so that the test can ask them. */
function lockedSession() {
  let request: ((...args: never[]) => unknown) | null | undefined
  let check: (() => boolean) | null | undefined
  let device: (() => boolean) | null | undefined
  let before:
    ((details: { url: string }, callback: (response: { cancel: boolean }) => void) => void) | undefined
  let download: ((event: { preventDefault: () => void }) => void) | undefined
  const session = {
    setPermissionRequestHandler: (handler: typeof request) => (request = handler),
    setPermissionCheckHandler: (handler: typeof check) => (check = handler),
    setDevicePermissionHandler: (handler: typeof device) => (device = handler),
    on: (event: string, listener: typeof download) => {
      if (event === 'will-download') download = listener
    },
    webRequest: { onBeforeRequest: (listener: typeof before) => (before = listener) },
  } as unknown as Lockable
  const refused = lockSession(session, (url) => url.startsWith('app://jandon/'))
  const cancels = (url: string): boolean => {
    let cancelled = false
    before?.({ url }, ({ cancel }) => (cancelled = cancel))
    return cancelled
  }
  const grants = (permission: string): boolean[] => {
    const answers: boolean[] = []
    const ask = request as unknown as (contents: null, name: string, callback: (yes: boolean) => void) => void
    ask(null, permission, (yes) => answers.push(yes))
    return [...answers, check?.() ?? true, device?.() ?? true]
  }
  const downloads = (): boolean => {
    let stopped = false
    download?.({ preventDefault: () => (stopped = true) })
    return !stopped
  }
  return { refused, cancels, grants, downloads }
}

describe('lockSession', () => {
  it('cancels every request that leaves the app, and counts it', () => {
    const { refused, cancels } = lockedSession()
    const leaving = [
      'https://example.com/',
      'http://127.0.0.1/',
      'ws://example.com/',
      'wss://example.com/',
      'ftp://example.com/',
      'file:///etc/passwd',
      'chrome://settings/',
      'devtools://devtools/',
      'filesystem:app://jandon/x',
      'about:srcdoc',
      'mailto:me@example.com',
      'app://other/',
    ]
    expect(leaving.filter(cancels)).toEqual(leaving)
    expect(refused()).toBe(leaving.length)
  })

  it('lets the app reach its own files', () => {
    const { refused, cancels } = lockedSession()
    expect(
      ['app://jandon/index.html', 'blob:app://jandon/1', 'data:image/png;base64,'].filter(cancels),
    ).toEqual([])
    expect(refused()).toBe(0)
  })

  it('downloads nothing', () => {
    expect(lockedSession().downloads()).toBe(false)
  })

  it.each(['notifications', 'geolocation', 'media', 'openExternal', 'usb'])('denies %s', (permission) => {
    expect(lockedSession().grants(permission)).toEqual([false, false, false])
  })
})
