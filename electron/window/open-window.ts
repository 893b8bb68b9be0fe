import { writeFileSync } from 'node:fs'
import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import { readJson } from '../files/read-json'
import { leastSize, placing, WindowState } from './window-state'

/** The pages' own backgrounds (renderer/theme/tokens.css), so that opening does not flash. */
const background = { light: '#faf9f5', dark: '#171715' }

/** What a window needs to open. */
export interface Opening {
  readonly address: string
  readonly preload: string
  /** Where its place is remembered. */
  readonly stateFile: string
  /** Told where the place kept there cannot be understood; the window then opens in the middle of the screen. */
  readonly onDamaged: () => void
  /** Whether it waits in the tray to be shown. */
  readonly hidden: boolean
  /** Whether closing it only hides it, until the app is quit. */
  readonly staysOnClose: () => boolean
  /** Given the window before its page is loaded. */
  readonly onCreated: (window: BrowserWindow) => void
}

/** Opens the window, where it stood when it was closed. It shows once there is something to see. */
export async function openWindow(opening: Opening): Promise<void> {
  const { address, preload, stateFile, hidden, staysOnClose, onDamaged, onCreated } = opening
  const state = await readJson(stateFile, WindowState.nullable(), null, onDamaged)
  const { bounds, maximized } = placing(state, workAreas())
  const window = new BrowserWindow({
    ...bounds,
    minWidth: leastSize.width,
    minHeight: leastSize.height,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  })
  if (maximized) window.maximize()
  if (!hidden) window.once('ready-to-show', () => window.show())
  let quitting = false
  app.on('before-quit', () => (quitting = true))
  window.on('close', (event) => {
    rememberPlace(window, stateFile)
    if (quitting || !staysOnClose()) return
    event.preventDefault()
    window.hide()
  })
  onCreated(window)
  await window.loadURL(address)
}

const workAreas = (): Electron.Rectangle[] => {
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id)
  return [main, ...others].map((display) => display.workArea)
}

/** Written at once: nothing waits for a window that closes. A place that cannot be written is forgotten. */
function rememberPlace(window: BrowserWindow, stateFile: string): void {
  const state: WindowState = { ...window.getNormalBounds(), maximized: window.isMaximized() }
  try {
    writeFileSync(stateFile, JSON.stringify(state))
  } catch {
    // The next start opens in the middle of the screen.
  }
}
