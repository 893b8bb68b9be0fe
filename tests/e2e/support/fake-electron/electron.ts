/*
 * What stands in for the module `electron` in the stand-in's main process: each part Jandon uses, typed by Electron's
 * own types, and nothing more. An import that is missing here does not link.
 */
export { app } from './app'
export { BrowserWindow } from './browser-window'
export { dialog, Menu, nativeTheme, Notification, powerMonitor, screen } from './desktop'
export { ipcMain } from './ipc-main'
export { protocol } from './protocol'
export { session } from './session'
