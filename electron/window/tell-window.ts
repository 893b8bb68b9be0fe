import { BrowserWindow } from 'electron'
import type { HostMessage } from '../../shared/ipc'
import { MESSAGE_CHANNEL } from './message-channel'
import { showWindow } from './show-window'

/** Says something to the window; without one, it asks by itself when it opens. */
export function tellWindow(message: HostMessage): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(MESSAGE_CHANNEL, message)
}

/** The same, and brings the window to the front, for what the person asked for in a menu. */
export function tellWindowInFront(message: HostMessage): void {
  showWindow()
  tellWindow(message)
}
