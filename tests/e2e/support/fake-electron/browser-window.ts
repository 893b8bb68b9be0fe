import type * as Electron from 'electron'
import type { BrowserWindowConstructorOptions, Rectangle, WebContents } from 'electron'
import { appEvents, CLOSE_ALL, closing } from './app'
import { Events, isHeldBack } from './events'
import { knowing, only } from './only'
import { person } from './person'

/** The windows there are. */
export const windows: BrowserWindow[] = []

/** What Chromium asks before its page goes elsewhere, and tells of it. */
export class PageEvents extends Events<string> {
  refusesWindow: (url: string) => boolean = () => false

  constructor() {
    super('webContents', [
      'render-process-gone',
      'will-attach-webview',
      'will-frame-navigate',
      'will-navigate',
      'will-redirect',
    ])
  }
}

/** Electron's `BrowserWindow`, as far as Jandon uses it; its page is a page of the test's Chromium. */
export class BrowserWindow extends Events<string> {
  readonly pageEvents = new PageEvents()
  readonly webContents: WebContents = webContents(this.pageEvents)
  readonly #preload: string
  #bounds: Rectangle
  #maximized = false
  #visible = true

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super('BrowserWindow', ['close', 'ready-to-show', 'unresponsive'])
    this.#preload = lockedPage(options)
    const { x = 0, y = 0, width = 800, height = 600, minWidth = 0, minHeight = 0, show = true } = options
    this.#bounds = { x, y, width: Math.max(width, minWidth), height: Math.max(height, minHeight) }
    this.#visible = show
    windows.push(this)
    closing.on(CLOSE_ALL, () => void isHeldBack(this, 'close'))
    appEvents.emit('web-contents-created', {}, this.webContents)
  }

  static getAllWindows(): Electron.BrowserWindow[] {
    return [...windows] as unknown as Electron.BrowserWindow[]
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

  setProgressBar(): void {
    // A screen without a taskbar.
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
    if (isHeldBack(this, 'close')) return
    windows.splice(windows.indexOf(this), 1)
    appEvents.emit('window-all-closed')
  }
}

/** Only windows whose page is locked in are shown. Gives the preload. */
function lockedPage(options: BrowserWindowConstructorOptions): string {
  knowing('BrowserWindow', options, [
    'x', 'y', 'width', 'height', 'minWidth', 'minHeight', 'show', 'backgroundColor', 'webPreferences',
  ]) // prettier-ignore
  const page = knowing('webPreferences', options.webPreferences ?? {}, [
    'preload', 'sandbox', 'contextIsolation', 'nodeIntegration', 'nodeIntegrationInWorker',
    'nodeIntegrationInSubFrames', 'webSecurity', 'webviewTag', 'spellcheck',
  ]) // prettier-ignore
  const on = [page.sandbox, page.contextIsolation, page.webSecurity]
  const off = [
    page.nodeIntegration,
    page.nodeIntegrationInWorker,
    page.nodeIntegrationInSubFrames,
    page.webviewTag,
  ]
  if (!on.every((value) => value === true) || !off.every((value) => value === false))
    throw new Error('The stand-in only shows windows with a sandboxed, isolated page')
  return page.preload ?? ''
}

const webContents = (events: PageEvents): WebContents =>
  only<WebContents>('webContents', {
    on: ((event: string, listener: () => void) => events.on(event, listener)) as unknown as WebContents['on'],
    send: (channel, ...args: unknown[]) => void person.tell(channel, args),
    setWebRTCIPHandlingPolicy: () => undefined,
    forcefullyCrashRenderer: () =>
      void events.emit('render-process-gone', {}, { reason: 'killed', exitCode: 9 }),
    setWindowOpenHandler(handler) {
      events.refusesWindow = (url) =>
        handler({
          url,
          frameName: '',
          features: '',
          disposition: 'new-window',
          referrer: { url: '', policy: 'default' },
        }).action === 'deny'
    },
  })
