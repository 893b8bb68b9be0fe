import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { findChromium } from '../chromium'

/** Playwright tries its mirrors this long each: a machine without internet must not wait for them. */
const CONNECTION_TIMEOUT_MS = '10000'

/** Makes sure the stories have a Chromium that starts. Gives why there is none, else null. */
export function getChromium(root: string): string | null {
  if (starts()) return null
  console.log('No Chromium here yet: asking Playwright for its own')
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  run(process.execPath, [playwright, 'install', 'chromium'])
  if (starts()) return null
  console.log('Playwright brought none that starts: asking the system for its package')
  if (!installPackage('chromium-headless-shell')) installPackage('chromium')
  return starts()
    ? null
    : 'No Chromium could be had. Install one, or run `npx playwright install --with-deps chromium`.'
}

/** Whether there is one that runs: a downloaded one lacks libraries on a bare system. */
function starts(): boolean {
  const path = findChromium()
  return path !== null && spawnSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore' }).status === 0
}

/**
 * Debian's own, with letters for Korean and Japanese. Brings the libraries Playwright's needs as well. Gives whether
 * there is one that starts then.
 */
function installPackage(name: string): boolean {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...args: readonly string[]): void => {
    const [command = '', ...rest] = [...asRoot, 'apt-get', ...args]
    run(command, rest)
  }
  apt('update')
  apt('install', '-y', '--no-install-recommends', name, 'fonts-noto-cjk')
  return starts()
}

function run(command: string, args: readonly string[]): void {
  const env = {
    ...process.env,
    DEBIAN_FRONTEND: 'noninteractive',
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: CONNECTION_TIMEOUT_MS,
  }
  spawnSync(command, args, { stdio: 'inherit', env })
}
