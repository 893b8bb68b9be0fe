import { writeFileSync } from 'node:fs'
import { BrowserWindow, nativeTheme, screen } from 'electron'
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
}

/** Opens the window, where it stood when it was closed. It shows once there is something to see. */
export async function openWindow({ address, preload, stateFile }: Opening): Promise<BrowserWindow> {
  const state = await readJson(stateFile, WindowState.nullable(), null)
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
  window.once('ready-to-show', () => window.show())
  window.on('close', () => rememberPlace(window, stateFile))
  await window.loadURL(address)
  return window
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
