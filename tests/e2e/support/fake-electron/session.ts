import type * as Electron from 'electron'
import type { OnBeforeRequestListenerDetails, Session, WebRequest } from 'electron'
import { only } from './only'

type BeforeRequest = (
  details: OnBeforeRequestListenerDetails,
  callback: (response: { readonly cancel?: boolean }) => void,
) => void

let beforeRequest: BeforeRequest = (_details, callback) => callback({})

/** Whether the session cancels a request to `url`, as its listener says. */
export const cancels = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    const details = { url } as OnBeforeRequestListenerDetails
    beforeRequest(details, ({ cancel = false }) => resolve(cancel))
  })

/**
 * Electron's `session`, as far as Jandon uses it. Requests of the page come by here before they are answered;
 * permissions are Chromium's own affair in the stand-in, so those handlers are only taken.
 */
export const session: Pick<typeof Electron.session, 'defaultSession'> = {
  defaultSession: only<Session>('session.defaultSession', {
    on: () => session.defaultSession,
    setPermissionRequestHandler: () => undefined,
    setPermissionCheckHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
    webRequest: only<WebRequest>('webRequest', {
      onBeforeRequest: ((listener: BeforeRequest) => {
        beforeRequest = listener
      }) as WebRequest['onBeforeRequest'],
    }),
  }),
}
