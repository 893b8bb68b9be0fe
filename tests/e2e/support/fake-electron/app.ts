import { EventEmitter } from 'node:events'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App, CommandLine } from 'electron'
import { only } from './only'

const profile = process.env['STAND_IN_PROFILE'] ?? ''
const downloads = join(profile, '..', 'downloads')
const folders: Readonly<Record<string, string>> = { userData: profile, downloads }
mkdirSync(downloads, { recursive: true })

/** What happens to the app: `emit` is the stand-in's side of `app.on`. */
export const appEvents = new EventEmitter()

/** Tells the windows that the app is quitting. */
export const CLOSE_ALL = 'stand-in-close-all'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string }

/** Electron's `app`, as far as Jandon uses it. */
export const app: App = only<App>('app', {
  isPackaged: false,
  enableSandbox: () => undefined,
  setAppUserModelId: () => undefined,
  commandLine: only<CommandLine>('app.commandLine', { appendSwitch: () => undefined }),
  requestSingleInstanceLock: () => process.env['STAND_IN_IS_SECOND'] === undefined,
  whenReady: () => Promise.resolve(),
  getVersion: () => version,
  getLocale: () => 'en-US',
  addRecentDocument: () => undefined,
  getPath(name) {
    const folder = folders[name]
    if (folder === undefined) throw new Error(`The stand-in has no folder ${name}`)
    return folder
  },
  on: ((event: string, listener: (...args: unknown[]) => void) => {
    appEvents.on(event, listener)
    return app
  }) as App['on'],
  quit() {
    appEvents.emit('before-quit')
    appEvents.emit(CLOSE_ALL)
    process.exit(0)
  },
  exit: (code) => process.exit(code),
})
