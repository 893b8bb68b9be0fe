/*
 * What stands in for the module `electron` in the stand-in's main process: each part Jandon uses, typed by Electron's
 * own types, and nothing more. An import that is missing here does not link; `same-as-electron` holds the classes to
 * Electron's own.
 */
export { app } from './app'
export { BrowserWindow } from './browser-window'
export { nativeImage, nativeTheme, Notification, powerMonitor, screen, shell } from './desktop'
export { dialog } from './dialog'
export { ipcMain } from './ipc-main'
export { Menu, Tray } from './menu'
export { autoUpdater, net } from './net'
export { protocol } from './protocol'
export { session } from './session'
