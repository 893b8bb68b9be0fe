import { EventEmitter } from 'node:events'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App, CommandLine } from 'electron'
import { Events } from './events'
import { only } from './only'

const profile = process.env['STAND_IN_PROFILE'] ?? ''
const downloads = join(profile, '..', 'downloads')
const folders: Readonly<Record<string, string>> = { userData: profile, downloads }
mkdirSync(downloads, { recursive: true })

/** What happens to the app: `emit` is the stand-in's side of `app.on`. */
export const appEvents = new Events('app', [
  'activate',
  'before-quit',
  'open-file',
  'second-instance',
  'web-contents-created',
  'window-all-closed',
])

/** Tells the windows that the app is quitting. Electron has no such event. */
export const closing = new EventEmitter()
export const CLOSE_ALL = 'close-all'

/** The switches Chromium was given. */
export const switches = new Map<string, string | undefined>()

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly name: string
  readonly version: string
}

/** Electron's `app`, as far as Jandon uses it. */
export const app: App = only<App>('app', {
  isPackaged: process.env['STAND_IN_RESOURCES'] !== undefined,
  enableSandbox: () => undefined,
  setAppUserModelId: () => undefined,
  commandLine: only<CommandLine>('app.commandLine', {
    appendSwitch: (given, value) => void switches.set(given, value),
  }),
  requestSingleInstanceLock: () => process.env['STAND_IN_IS_SECOND'] === undefined,
  whenReady: () => Promise.resolve(),
  getName: () => name,
  getVersion: () => version,
  getLocale: () => 'en-US',
  addRecentDocument: () => undefined,
  clearRecentDocuments: () => undefined,
  getPath(named) {
    const folder = folders[named]
    if (folder === undefined) throw new Error(`The stand-in has no folder ${named}`)
    return folder
  },
  on: ((event: string, listener: (...args: unknown[]) => void) => {
    appEvents.on(event, listener)
    return app
  }) as App['on'],
  quit() {
    appEvents.emit('before-quit')
    closing.emit(CLOSE_ALL)
    process.exit(0)
  },
  exit: (code) => process.exit(code),
})
