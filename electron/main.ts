import { join } from 'node:path'
import { app, dialog, protocol } from 'electron'
import { releaseHost } from '../shared/release-page'
import { appScheme } from './content/app-scheme'
import { canWrite } from './files/can-write'
import { collectOpenedFiles, statementsIn } from './files/opened-files'
import { cutOffNetwork } from './security/cut-off-network'
import { ownAddress } from './security/own-address'
import { start } from './start'
import { updatesWanted } from './updates/updates-wanted'
import { desktopWords, nearestLanguage } from './words/desktop-words'
import { showWindow } from './window/show-window'

/** The development server, when there is one. A packaged app has none, whatever its environment says. */
const devServer = app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null)
const opened = collectOpenedFiles()
const updatesInApp = updatesWanted(join(app.getPath('userData'), 'desktop.json'))

app.enableSandbox()
if (devServer === null) cutOffNetwork(app, updatesInApp ? releaseHost : null)
// Windows shows reminders only for an app it knows by this name (electron/packaging/builder.yml).
app.setAppUserModelId('app.jandon.desktop')
protocol.registerSchemesAsPrivileged([appScheme])
app.on('window-all-closed', () => app.quit())
app.on('second-instance', (_event, words, folder) => {
  opened.add(statementsIn(words.slice(1), folder))
  showWindow()
})
// macOS hands files over this way, before the app is ready as well as later.
app.on('open-file', (event, path) => {
  event.preventDefault()
  opened.add([path])
  showWindow()
})
// And asks for the window this way, when its icon in the dock is clicked.
app.on('activate', showWindow)

open().catch((error: unknown) => sayAndLeave('startTitle', String(error)))

/** Opens the app, unless its folder cannot be written to, or another one of it is open and shows itself instead. */
async function open(): Promise<void> {
  const profile = app.getPath('userData')
  if (!(await canWrite(profile))) return sayAndLeave('profileTitle', profile)
  // Two processes on one profile would tear its database apart.
  if (!app.requestSingleInstanceLock()) return app.quit()
  opened.add(statementsIn(process.argv.slice(1), process.cwd()))
  await app.whenReady()
  await start({ devServer, isOwn: ownAddress(devServer), opened, updatesInApp })
}

async function sayAndLeave(title: 'profileTitle' | 'startTitle', detail: string): Promise<void> {
  await app.whenReady()
  const words = desktopWords(nearestLanguage(app.getLocale()))
  const text = title === 'profileTitle' ? `${words.profileText}\n\n${detail}` : detail
  dialog.showErrorBox(words[title], text)
  app.exit(1)
}
