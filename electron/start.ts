import { join } from 'node:path'
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session } from 'electron'
import { answerApp, appOrigin, appScheme } from './content/app-scheme'
import type { OpenedFiles } from './files/opened-files'
import { handlers } from './handlers'
import { startReminders } from './reminders/start-reminders'
import { lockSession } from './security/lock-session'
import { serve } from './serve/serve'
import { keepSnapshots } from './snapshots/snapshots'
import { menu } from './window/menu'
import { openWindow } from './window/open-window'

const built = join(import.meta.dirname, '..')

/**
 * Puts the app together and opens its window, once Electron is ready.
 *
 * @param devServer the development server's address, else null: the built files are shown
 * @param isOwn tells the window's own addresses
 * @param opened the files the app is opened with
 */
export async function start(
  devServer: string | null,
  isOwn: (address: string) => boolean,
  opened: OpenedFiles,
): Promise<void> {
  const profile = app.getPath('userData')
  protocol.handle(appScheme.scheme, answerApp(join(built, 'renderer')))
  const refusedRequests = lockSession(session.defaultSession, isOwn)
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu(process.platform, devServer !== null)))

  const parts = {
    info: () => ({
      shell: 'desktop' as const,
      version: app.getVersion(),
      platform: process.platform,
      refusedRequests: refusedRequests(),
    }),
    dialog,
    window: theWindow,
    opened,
    downloads: app.getPath('downloads'),
    snapshots: keepSnapshots(join(profile, 'snapshots'), () => new Date()),
    reminders: startReminders(join(profile, 'reminders.json')),
  }
  serve(ipcMain, handlers(parts), isOwn)

  await openWindow({
    address: devServer ?? `${appOrigin}/`,
    preload: join(built, 'preload', 'preload.cjs'),
    stateFile: join(profile, 'window.json'),
  })
}

/** Calls come from the window alone, so there is one. */
function theWindow(): BrowserWindow {
  const [window] = BrowserWindow.getAllWindows()
  if (!window) throw new Error('There is no window to ask from')
  return window
}
