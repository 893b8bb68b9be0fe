import type { Protocol } from 'electron'
import { only } from './only'

type Handler = Parameters<Protocol['handle']>[1]

const handlers = new Map<string, Handler>()
const privileged = new Set<string>()

/** Lets the app answer a request to a scheme of its own. */
export async function fetchFromApp(url: string, method: string): Promise<Response> {
  const scheme = new URL(url).protocol.slice(0, -1)
  const handler = handlers.get(scheme)
  if (!handler || !privileged.has(scheme)) throw new Error(`The app answers no ${scheme}: addresses`)
  return handler(new Request(url, { method }))
}

/** Electron's `protocol`, as far as Jandon uses it. */
export const protocol: Protocol = only<Protocol>('protocol', {
  registerSchemesAsPrivileged(schemes) {
    for (const { scheme, privileges } of schemes)
      if (privileges?.standard && privileges.secure) privileged.add(scheme)
  },
  handle: (scheme, handler) => void handlers.set(scheme, handler),
})
