/*
 * The stand-in's main process: loads the built main bundle in Node, with the module `electron` replaced.
 * Run with the repository root as working directory.
 */
import Module, { register } from 'node:module'
import { pathToFileURL } from 'node:url'
import { app, appEvents } from '../fake-electron/app'
import { type BrowserWindow, windows } from '../fake-electron/browser-window'
import { nativeTheme, notes, powerEvents } from '../fake-electron/desktop'
import * as electron from '../fake-electron/electron'
import { isHeldBack } from '../fake-electron/events'
import { menuTexts, pressMenu, pressTray, trayText } from '../fake-electron/menu'
import { invoke } from '../fake-electron/ipc-main'
import { offer } from '../fake-electron/person'
import { fetchFromApp } from '../fake-electron/protocol'
import { behind, cancels, session } from '../fake-electron/session'
import { setDay } from './fixed-day'
import { beInstalled } from './installed'
import type { MainOffers } from './protocol'

const replacement = JSON.stringify(new URL('../fake-electron/electron.ts', import.meta.url).href)
const built = JSON.stringify(pathToFileURL('out/').href)
/** Puts the stand-in in the place of Electron, and gives the bundles as they were built: tsx would change their imports. */
const hooks = `import { readFile } from 'node:fs/promises'
export const resolve = (name, context, next) =>
  next(name === 'electron' ? ${replacement} : name, context)
export const load = async (url, context, next) =>
  url.startsWith(${built})
    ? { format: 'module', source: await readFile(new URL(url)), shortCircuit: true }
    : next(url, context)`

function theWindow(): BrowserWindow {
  const [window] = windows
  if (!window) throw new Error('There is no window')
  return window
}

const answers: MainOffers = {
  invoke,
  cancels,
  async fetch(url, method) {
    const response = await fetchFromApp(url, method)
    const body = new Uint8Array(await response.arrayBuffer())
    return { status: response.status, headers: Object.fromEntries(response.headers), body }
  },
  staysInsteadOf(url, isMainFrame) {
    const page = theWindow().pageEvents
    const held = isMainFrame && isHeldBack(page, 'will-navigate', { url })
    return isHeldBack(page, 'will-frame-navigate', { url, isMainFrame }) || held
  },
  refusesWindow: (url) => theWindow().pageEvents.refusesWindow(url),
  refusesDownload: (url) => isHeldBack(behind(session.defaultSession).events, 'will-download', { url }),
  close: () => theWindow().close(),
  quit: () => app.quit(),
  isVisible: () => theWindow().isVisible(),
  menu: menuTexts,
  pressMenu,
  tray: trayText,
  pressTray,
  crashed: () =>
    void theWindow().pageEvents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 11 }),
  secondStart: (words) => void appEvents.emit('second-instance', {}, ['jandon', ...words], process.cwd()),
  openFile(path) {
    appEvents.emit('open-file', { preventDefault: () => undefined }, path)
  },
  hangs: () => void theWindow().emit('unresponsive'),
  sleeps: () => void powerEvents.emit('suspend'),
  wake: () => void powerEvents.emit('resume'),
  clickNote: () => void notes.at(-1)?.emit('click'),
  theme: () => nativeTheme.themeSource,
  bounds: () => theWindow().getNormalBounds(),
  hasUpdater: () => required,
}

/** Only electron-updater asks for Electron by `require`; the bundle itself imports it. */
let required = false
const node = Module as unknown as { _load: (name: string, ...rest: unknown[]) => unknown }
const load = node._load
node._load = (name, ...rest) => {
  if (name !== 'electron') return load(name, ...rest)
  required = true
  return electron
}

const day = process.env['STAND_IN_DAY']
if (day !== undefined) setDay(day)
const resources = process.env['STAND_IN_RESOURCES']
if (resources !== undefined) beInstalled(resources)
offer(answers)
register(`data:text/javascript,${encodeURIComponent(hooks)}`)
await import(pathToFileURL('out/main/main.js').href)
