import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answer } from '../content/answer'
import { securityHeaders } from '../content/headers'

/** Only this machine can reach it. */
const LOOPBACK = '127.0.0.1'

/** The app, served for a browser of this machine. */
export interface BrowserShell {
  readonly address: string
  close(): Promise<void>
}

/**
 * Serves the built files below `root` to this machine alone, with the headers of the desktop.
 * Requests under another name than the address itself are refused, so that no site can reach it by pointing its own
 * name here (DNS rebinding). Rejects with `EADDRINUSE` where the port is taken.
 *
 * @param port always the same one for people, because IndexedDB belongs to an origin; 0 for any free one
 */
export async function serveBrowserShell(root: string, port: number): Promise<BrowserShell> {
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request
    if (headers.host !== hostOf(server)) {
      response.writeHead(421, securityHeaders).end()
      return
    }
    const [path = ''] = url.split('?')
    answer(root, method, path).then(
      ({ status, headers: sent, body }) => response.writeHead(status, sent).end(body),
      (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, LOOPBACK, resolve)
  })
  return { address: `http://${hostOf(server)}/`, close: () => closed(server) }
}

const hostOf = (server: Server): string => `${LOOPBACK}:${(server.address() as AddressInfo).port}`

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
  })
}
