import { BrowserWindow } from 'electron'

/** The one window. Throws where it is gone: calls come from it alone. */
export function theWindow(): BrowserWindow {
  const [window] = BrowserWindow.getAllWindows()
  if (!window) throw new Error('There is no window to ask from')
  return window
}
