import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { isBuildStale } from '../../electron/launch/build'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs `npm start` where there is no screen, and gives its first line and a way to press Ctrl-C. */
async function start(...args: readonly string[]) {
  const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' }
  const app = spawn(process.execPath, ['--import', 'tsx', 'electron/launch/start.ts', ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(app, 'exit')
  const [line] = (await once(createInterface({ input: app.stdout }), 'line')) as [string]
  return {
    line,
    ended,
    async stop() {
      app.kill('SIGINT')
      await ended
    },
  }
}

test.describe('npm start without a screen', () => {
  test.skip(isBuildStale(root), 'the sources are newer than the build')
  test.skip(process.platform !== 'linux', 'other systems always have a screen')

  test('says why in one line and serves the app to this machine, until Ctrl-C', async () => {
    const app = await start('--port', '0')
    const [, address = '', port = ''] = /(http:\/\/127\.0\.0\.1:(\d+)\/)/.exec(app.line) ?? []
    expect(app.line).toContain(
      `There is no screen for a window: Jandon is at ${address} until you press Ctrl-C. Afterwards any program`,
    )

    const answered = await fetch(address)
    expect(answered.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await answered.text()).toContain('<title>Jandon</title>')

    const second = await start('--port', port)
    expect(second.line).toMatch(new RegExp(`^Port ${port} of this machine is taken`))
    expect((await second.ended)[0]).toBe(1)

    await app.stop()
    await expect(fetch(address)).rejects.toThrow()
  })
})
