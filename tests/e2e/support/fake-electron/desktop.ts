import { EventEmitter } from 'node:events'
import type {
  Dialog,
  Display,
  MessageBoxOptions,
  NativeImage,
  NativeTheme,
  NotificationConstructorOptions,
  PowerMonitor,
  Screen,
  Shell,
} from 'electron'
import { only } from './only'
import { person } from './person'

const display = only<Display>('display', { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } })

/** Electron's `screen`: one of the usual size. */
export const screen: Screen = only<Screen>('screen', {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
})

/** Electron's `nativeTheme`. */
export const nativeTheme: NativeTheme = only<NativeTheme>('nativeTheme', {
  shouldUseDarkColors: false,
  themeSource: 'system',
})

/** Electron's `powerMonitor`: this machine never sleeps. */
export const powerMonitor: PowerMonitor = only<PowerMonitor>('powerMonitor', {
  on: () => powerMonitor,
})

/** Electron's `nativeImage`: the stand-in draws none. */
export const nativeImage = {
  createFromDataURL: (): NativeImage => only<NativeImage>('nativeImage', {}),
}

/** Electron's `shell`: the test sees what would open. */
export const shell: Shell = only<Shell>('shell', {
  openExternal: async (address) => void (await person.opened(address)),
})

/** Electron's `dialog`: the test is the person who answers. */
export const dialog: Dialog = only<Dialog>('dialog', {
  showErrorBox: (title, text) => console.error(`${title}: ${text}`),
  showMessageBox: async (...args: readonly unknown[]) => {
    const { message, buttons = [] } = args.at(-1) as MessageBoxOptions
    return { response: await person.answer(message, buttons), checkboxChecked: false }
  },
  showOpenDialog: (async () => {
    const filePaths = await person.chooseFiles()
    return { canceled: filePaths === null, filePaths: filePaths ?? [] }
  }) as unknown as Dialog['showOpenDialog'],
  showSaveDialog: (async (_window: unknown, options: { readonly defaultPath: string }) => {
    const filePath = await person.chooseTarget(options.defaultPath)
    return { canceled: filePath === null, filePath: filePath ?? '' }
  }) as unknown as Dialog['showSaveDialog'],
})

/** Electron's `Notification`: the test sees it. */
export class Notification extends EventEmitter {
  static isSupported = (): boolean => true

  constructor(readonly options: NotificationConstructorOptions) {
    super()
  }

  show(): void {
    void person.notified(this.options.title ?? '', this.options.body ?? '')
  }
}
