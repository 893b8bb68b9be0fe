import { app, dialog, protocol } from 'electron'
import { appScheme } from './content/app-scheme'
import { collectOpenedFiles, statementsIn } from './files/opened-files'
import { lockNavigation } from './security/lock-navigation'
import { ownAddress } from './security/own-address'
import { start } from './start'
import { showWindow } from './window/show-window'

/** The development server, when there is one. A packaged app has none, whatever its environment says. */
const devServer = app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null)
const isOwn = ownAddress(devServer)
const opened = collectOpenedFiles()

app.enableSandbox()
// Windows shows reminders only for an app it knows by this name (electron/packaging/builder.yml).
app.setAppUserModelId('app.jandon.desktop')
protocol.registerSchemesAsPrivileged([appScheme])

// Two processes on one profile would tear its database apart.
if (app.requestSingleInstanceLock()) {
  opened.add(statementsIn(process.argv.slice(1), process.cwd()))
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
  app.on('web-contents-created', (_event, contents) => lockNavigation(contents, isOwn))
  app.on('window-all-closed', () => app.quit())
  void app
    .whenReady()
    .then(() => start(devServer, isOwn, opened))
    .catch((error: unknown) => {
      dialog.showErrorBox('Jandon cannot open its window', String(error))
      app.exit(1)
    })
} else {
  app.quit()
}
