import { EventEmitter } from 'node:events'
import { Readable } from 'node:stream'
import type {
  AutoUpdater,
  ClientRequest,
  ClientRequestConstructorOptions,
  IncomingMessage,
  Net,
} from 'electron'
import { switches } from './app'
import { knowing, only } from './only'
import { person } from './person'
import { cancels, session } from './session'

/** Whether Chromium was started so that it finds this machine. */
const canFind = (host: string): boolean =>
  switches.get('host-resolver-rules') === `MAP * ~NOTFOUND, EXCLUDE ${host}`

async function ask(events: EventEmitter, options: ClientRequestConstructorOptions): Promise<void> {
  const { protocol = 'https:', hostname = '', path = '/', headers = {}, session: through } = options
  const url = `${protocol}//${hostname}${path}`
  if (await cancels(url, through ?? session.defaultSession)) throw new Error('net::ERR_BLOCKED_BY_CLIENT')
  if (!canFind(hostname)) throw new Error('net::ERR_NAME_NOT_RESOLVED')
  const answer = await person.release(url, headers as Record<string, string>)
  events.emit('response', answered(answer))
}

/** Electron's `net`, as far as electron-updater uses it: what is asked goes through a session, then to the test. */
export const net: Net = only<Net>('net', {
  request(options) {
    if (typeof options === 'string') throw new Error('The stand-in takes requests by their parts alone')
    knowing('net.request', options, [
      'protocol', 'hostname', 'path', 'method', 'headers', 'redirect', 'session',
      // Of Node's requests, which electron-updater gives to either.
      'timeout' as keyof ClientRequestConstructorOptions,
    ]) // prettier-ignore
    const events = new EventEmitter()
    const request: ClientRequest = only<ClientRequest>('net.request', {
      on: ((event: string, listener: () => void) => {
        events.on(event, listener)
        return request
      }) as unknown as ClientRequest['on'],
      end() {
        ask(events, options).catch((error: unknown) => events.emit('error', error))
        return request
      },
    })
    return request
  },
})

/** Electron's own `autoUpdater`: electron-updater announces through it that the app will quit. */
export const autoUpdater: AutoUpdater = only<AutoUpdater>('autoUpdater', { emit: () => true })

function answered(body: Uint8Array | null): IncomingMessage {
  const [statusCode, statusMessage] = body === null ? [404, 'Not Found'] : [200, 'OK']
  const headers = { 'content-length': String(body?.length ?? 0) }
  return Object.assign(Readable.from(body === null ? [] : [Buffer.from(body)], { objectMode: false }), {
    statusCode,
    statusMessage,
    headers,
  }) as unknown as IncomingMessage
}
