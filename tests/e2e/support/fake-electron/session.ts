import type * as Electron from 'electron'
import type { OnBeforeRequestListenerDetails, Session, WebRequest } from 'electron'
import { Events } from './events'
import { only } from './only'

type BeforeRequest = (
  details: OnBeforeRequestListenerDetails,
  callback: (response: { readonly cancel?: boolean }) => void,
) => void

/** What the stand-in asks of a session, by Electron's own object for it. */
export interface Asked {
  readonly events: Events<string>
  beforeRequest: BeforeRequest
}

const asked = new WeakMap<Session, Asked>()
const partitions = new Map<string, Session>()

/** What is behind a session of the stand-in. */
export function behind(of: Session): Asked {
  const found = asked.get(of)
  if (!found) throw new Error('This session is none of the stand-in')
  return found
}

/** Whether a session cancels a request to `url`, as its listener says. */
export const cancels = (url: string, of: Session = session.defaultSession): Promise<boolean> =>
  new Promise((resolve) => {
    const details = { url } as OnBeforeRequestListenerDetails
    behind(of).beforeRequest(details, ({ cancel = false }) => resolve(cancel))
  })

/** The sessions there are beside the window's own. */
export const otherSessions = (): readonly string[] => [...partitions.keys()]

/**
 * One session. Requests come by here before they are answered; permissions are Chromium's own affair in the stand-in, so
 * those handlers are only taken.
 */
function made(name: string): Session {
  const behindIt: Asked = {
    events: new Events(name, ['will-download']),
    beforeRequest: (_details, callback) => callback({}),
  }
  const one: Session = only<Session>(name, {
    on: ((event: string, listener: () => void) => {
      behindIt.events.on(event, listener)
      return one
    }) as unknown as Session['on'],
    setPermissionRequestHandler: () => undefined,
    setPermissionCheckHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
    webRequest: only<WebRequest>('webRequest', {
      onBeforeRequest: ((listener: BeforeRequest) => {
        behindIt.beforeRequest = listener
      }) as WebRequest['onBeforeRequest'],
    }),
  })
  asked.set(one, behindIt)
  return one
}

/** Electron's `session`, as far as Jandon uses it. */
export const session: Pick<typeof Electron.session, 'defaultSession' | 'fromPartition'> = {
  defaultSession: made('session.defaultSession'),
  fromPartition(name) {
    const present = partitions.get(name) ?? made(`session ${name}`)
    partitions.set(name, present)
    return present
  },
}
