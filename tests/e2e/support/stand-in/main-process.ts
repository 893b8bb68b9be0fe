/*
 * The stand-in's main process: loads the built main bundle in Node, with the module `electron` replaced.
 * Run with the repository root as working directory.
 */
import { register } from 'node:module'
import { pathToFileURL } from 'node:url'
import { app, appEvents } from '../fake-electron/app'
import { BrowserWindow } from '../fake-electron/browser-window'
import { menuTexts, pressMenu, pressTray, trayText } from '../fake-electron/menu'
import { invoke } from '../fake-electron/ipc-main'
import { offer } from '../fake-electron/person'
import { fetchFromApp } from '../fake-electron/protocol'
import { cancels } from '../fake-electron/session'
import { setDay } from './fixed-day'
import type { MainOffers } from './protocol'

const replacement = JSON.stringify(new URL('../fake-electron/electron.ts', import.meta.url).href)
const resolveHook = `export const resolve = (name, context, next) =>
  next(name === 'electron' ? ${replacement} : name, context)`

const answers: MainOffers = {
  invoke,
  cancels,
  async fetch(url, method) {
    const response = await fetchFromApp(url, method)
    const body = new Uint8Array(await response.arrayBuffer())
    return { status: response.status, headers: Object.fromEntries(response.headers), body }
  },
  staysInsteadOf(url, isMainFrame) {
    let stays = false
    const event = { url, isMainFrame, preventDefault: () => (stays = true) }
    const [window] = BrowserWindow.getAllWindows()
    if (isMainFrame) window?.guard.emit('will-navigate', event)
    window?.guard.emit('will-frame-navigate', event)
    return stays
  },
  refusesWindow: (url) => BrowserWindow.getAllWindows().every((window) => window.guard.refusesWindow(url)),
  close: () => BrowserWindow.getAllWindows()[0]?.close(),
  quit: () => app.quit(),
  isVisible: () => BrowserWindow.getAllWindows().some((window) => window.isVisible()),
  menu: menuTexts,
  pressMenu,
  tray: trayText,
  pressTray,
  crashed: () =>
    BrowserWindow.getAllWindows().forEach((window) =>
      window.guard.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 11 }),
    ),
  secondStart: (words) => void appEvents.emit('second-instance', {}, ['jandon', ...words], process.cwd()),
}

const day = process.env['STAND_IN_DAY']
if (day !== undefined) setDay(day)
offer(answers)
register(`data:text/javascript,${encodeURIComponent(resolveHook)}`)
await import(pathToFileURL('out/main/main.js').href)
