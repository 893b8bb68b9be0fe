import { BrowserWindow } from 'electron'

/** Brings the window to the front, wherever it is. */
export function showWindow(): void {
  const [window] = BrowserWindow.getAllWindows()
  if (!window) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
