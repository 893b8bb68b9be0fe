import { EventEmitter } from 'node:events'
import type { BrowserWindowConstructorOptions, Rectangle, WebContents } from 'electron'
import { appEvents, CLOSE_ALL } from './app'
import { only } from './only'
import { person } from './person'

const windows: BrowserWindow[] = []

/** What Chromium asks the page's guard before it goes elsewhere. */
export interface Guarded extends EventEmitter {
  refusesWindow: (url: string) => boolean
}

/** Electron's `BrowserWindow`, as far as Jandon uses it; its page is a page of the test's Chromium. */
export class BrowserWindow extends EventEmitter {
  readonly guard: Guarded = Object.assign(new EventEmitter(), { refusesWindow: () => false })
  readonly webContents: WebContents = webContents(this.guard)
  readonly #preload: string
  #bounds: Rectangle
  #maximized = false
  #visible = false

  constructor(options: BrowserWindowConstructorOptions) {
    super()
    const {
      preload = '',
      sandbox,
      contextIsolation,
      nodeIntegration,
      webSecurity,
    } = options.webPreferences ?? {}
    if (!sandbox || !contextIsolation || nodeIntegration || !webSecurity)
      throw new Error('The stand-in only shows windows with a sandboxed, isolated page')
    this.#preload = preload
    const { x = 0, y = 0, width = 800, height = 600 } = options
    this.#bounds = { x, y, width, height }
    windows.push(this)
    appEvents.on(CLOSE_ALL, () => this.emit('close', { preventDefault: () => undefined }))
    appEvents.emit('web-contents-created', {}, this.webContents)
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows]
  }

  /** Nobody sits before the stand-in's screen. */
  static getFocusedWindow(): null {
    return null
  }

  async loadURL(address: string): Promise<void> {
    await person.load(address, this.#preload)
    this.emit('ready-to-show')
  }

  reload(): void {
    void person.reload()
  }

  maximize(): void {
    this.#maximized = true
  }

  isMaximized(): boolean {
    return this.#maximized
  }

  isMinimized(): boolean {
    return false
  }

  isVisible(): boolean {
    return this.#visible
  }

  getNormalBounds(): Rectangle {
    return this.#bounds
  }

  show(): void {
    this.#visible = true
  }

  hide(): void {
    this.#visible = false
  }

  focus(): void {
    this.#visible = true
  }

  close(): void {
    let stays = false
    this.emit('close', { preventDefault: () => (stays = true) })
    if (stays) return
    windows.splice(windows.indexOf(this), 1)
    appEvents.emit('window-all-closed')
  }
}

const webContents = (guard: Guarded): WebContents =>
  only<WebContents>('webContents', {
    on: ((event: string, listener: () => void) => guard.on(event, listener)) as unknown as WebContents['on'],
    send: (channel, ...args: unknown[]) => void person.tell(channel, args),
    setWebRTCIPHandlingPolicy: () => undefined,
    setWindowOpenHandler(handler) {
      guard.refusesWindow = (url) =>
        handler({
          url,
          frameName: '',
          features: '',
          disposition: 'new-window',
          referrer: { url: '', policy: 'default' },
        }).action === 'deny'
    },
  })
