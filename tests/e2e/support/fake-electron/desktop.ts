import type {
  Display,
  NativeImage,
  NativeTheme,
  NotificationConstructorOptions,
  PowerMonitor,
  Screen,
  Shell,
} from 'electron'
import { Events } from './events'
import { knowing, only } from './only'
import { person } from './person'

const display = only<Display>('display', { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } })

/** Electron's `screen`: one of the usual size. */
export const screen: Screen = only<Screen>('screen', {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
})

/** Electron's `nativeTheme`, on a system that is bright by day and by night. */
export const nativeTheme: NativeTheme = only<NativeTheme>('nativeTheme', {
  get shouldUseDarkColors(): boolean {
    return nativeTheme.themeSource === 'dark'
  },
  themeSource: 'system',
})

/** What happens to the machine. */
export const powerEvents = new Events('powerMonitor', ['resume', 'suspend', 'lock-screen'])

/** Electron's `powerMonitor`. */
export const powerMonitor: PowerMonitor = only<PowerMonitor>('powerMonitor', {
  on: ((event: string, listener: () => void) => {
    powerEvents.on(event, listener)
    return powerMonitor
  }) as PowerMonitor['on'],
})

/** Electron's `nativeImage`: the stand-in draws none. */
export const nativeImage = {
  createFromDataURL: (): NativeImage => only<NativeImage>('nativeImage', {}),
}

/** Electron's `shell`: the test sees what would open. */
export const shell: Shell = only<Shell>('shell', {
  openExternal: async (address) => void (await person.opened(address)),
})

/** The notes that lie on the screen. */
export const notes: Notification[] = []

/** Electron's `Notification`: the test sees it. */
export class Notification extends Events<string> {
  static isSupported = (): boolean => true

  readonly title: string
  readonly body: string

  constructor(options: NotificationConstructorOptions = {}) {
    super('Notification', ['click'])
    const { title = '', body = '' } = knowing('Notification', options, ['title', 'body'])
    this.title = title
    this.body = body
  }

  show(): void {
    notes.push(this)
    void person.notified(this.title, this.body)
  }
}
