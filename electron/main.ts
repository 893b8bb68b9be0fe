import { app, protocol } from 'electron'
import { appScheme } from './content/app-scheme'
import { lockNavigation } from './security/lock-navigation'
import { ownAddress } from './security/own-address'
import { start } from './start'
import { showWindow } from './window/show-window'

/** The development server, when there is one. A packaged app has none, whatever its environment says. */
const devServer = app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null)
const isOwn = ownAddress(devServer)

app.enableSandbox()
protocol.registerSchemesAsPrivileged([appScheme])

// Two processes on one profile would tear its database apart.
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', showWindow)
  app.on('web-contents-created', (_event, contents) => lockNavigation(contents, isOwn))
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(() => start(devServer, isOwn))
} else {
  app.quit()
}
