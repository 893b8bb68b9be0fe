import { request } from 'node:http'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { serveBrowserShell } from '../../../electron/launch/browser-shell'
import { serveHere } from '../../../electron/launch/serve-here'
import { temporaryFolder } from '../../support/temporary-folder'

async function shell(): Promise<URL> {
  const root = temporaryFolder()
  writeFileSync(join(root, 'index.html'), '<!doctype html>')
  const served = await serveBrowserShell(root, 0)
  onTestFinished(() => served.close())
  return new URL(served.address)
}

/** A request as it is, without a client that tidies the path or the host. */
const send = (to: URL, { method = 'GET', path = '/', host = to.host } = {}) =>
  new Promise<{ status: number | undefined; policy: unknown }>((resolve, reject) => {
    request({ host: to.hostname, port: to.port, method, path, headers: { host } }, (response) => {
      response.resume()
      resolve({ status: response.statusCode, policy: response.headers['content-security-policy'] })
    })
      .on('error', reject)
      .end()
  })

describe('serveBrowserShell', () => {
  it.each([
    ['the page', {}, 200],
    ['a screen, whatever its query', { path: '/plan?x=../..' }, 200],
    ['a path out of its folder', { path: '/../../etc/passwd' }, 404],
    ['another method', { method: 'POST' }, 405],
    ['a name that points here', { host: 'evil.example' }, 421],
    ['this machine’s other name, which has another store', { host: 'localhost' }, 421],
    ['its own name on another port', { host: '127.0.0.1:80' }, 421],
  ])('answers %s', async (_name, asked, status) => {
    const answered = await send(await shell(), asked)
    expect(answered).toEqual({ status, policy: expect.stringContaining("default-src 'none'") as string })
  })

  it('listens to this machine alone', async () => {
    expect((await shell()).hostname).toBe('127.0.0.1')
  })
})

describe('serveHere', () => {
  it('says in a sentence that the port is taken', async () => {
    const { port } = await shell()
    const said = await serveHere(temporaryFolder(), Number(port), 'There is no screen')
    expect(said).toMatchObject({ failed: true, address: null })
    expect(said.sentence).toContain(`Port ${port} of this machine is taken`)
  })
})
