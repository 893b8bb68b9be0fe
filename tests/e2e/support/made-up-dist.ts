import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a fuse wire begins with in Electron's binary, and the version and number of its fuses (`@electron/fuses`). */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const WIRE = [1, 9, ...'000000000'].map((value) => (typeof value === 'number' ? value : value.charCodeAt(0)))

/** The locales of a distribution of which only ours are to be kept. */
const locales = ['de', 'en-US', 'ja', 'ko', 'zh-CN']

/**
 * Lays out a folder as Electron's own archive for Linux has it, with a binary that does nothing but hold a fuse wire: so
 * much of it is what packaging looks at. Without the default app, which electron-builder takes out of a real archive, but
 * leaves in a folder.
 */
export function madeUpDist(folder: string): string {
  const dist = join(folder, 'dist')
  const { version } = JSON.parse(readFileSync('node_modules/electron/package.json', 'utf8')) as {
    readonly version: string
  }
  const write = (path: string, bytes: string | Uint8Array): void => {
    mkdirSync(join(dist, path, '..'), { recursive: true })
    writeFileSync(join(dist, path), bytes)
  }
  const binary = Buffer.concat([
    Buffer.from('made up '),
    Buffer.from(SENTINEL),
    Buffer.from(WIRE),
    Buffer.alloc(64),
  ])
  write('electron', binary)
  chmodSync(join(dist, 'electron'), 0o755)
  write('version', version)
  write('LICENSE', 'MIT')
  write('LICENSES.chromium.html', '<p>BSD</p>')
  for (const locale of locales) write(`locales/${locale}.pak`, 'x')
  return dist
}
