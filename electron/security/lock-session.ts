import type { Session } from 'electron'

/** What of a session is locked. */
type Lockable = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'webRequest'
  | 'on'
>

/**
 * Cuts the window off: every permission is denied, nothing is downloaded, and every request that leaves its own origin is cancelled before
 * it reaches the network.
 *
 * @param isOwn tells the window's own addresses; data and blob addresses never leave the machine and pass
 * @returns how many requests have been refused so far
 */
export function lockSession(session: Lockable, isOwn: (address: string) => boolean): () => number {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)

  // Files are saved through the system's dialog alone.
  session.on('will-download', (event) => event.preventDefault())

  let refused = 0
  session.webRequest.onBeforeRequest(({ url }, callback) => {
    const cancel = !(isOwn(url) || staysInside(url))
    if (cancel) refused += 1
    callback({ cancel })
  })
  return () => refused
}

const staysInside = (url: string): boolean => /^(data|blob):/.test(url)
