import type { MenuItemConstructorOptions } from 'electron'
import type { HostMessage } from '../../shared/ipc'
import type { DesktopWords } from '../words/desktop-words'

/** What the menu is made of. */
export interface MenuParts {
  readonly platform: NodeJS.Platform
  readonly words: DesktopWords
  /** Adds what only a developer needs. */
  readonly developing: boolean
  /** Files opened before, the latest first, by their paths. */
  readonly recent: readonly string[]
  readonly tell: (message: HostMessage) => void
  readonly openAgain: (path: string) => void
  readonly forgetRecent: () => void
  readonly checkForUpdates: () => void
}

/** The application menu, in the window's language. Electron words its roles in English alone, so each has its label. */
export function menu(parts: MenuParts): MenuItemConstructorOptions[] {
  const mac = parts.platform === 'darwin'
  return [
    ...(mac ? [appMenu(parts.words, parts.tell)] : []),
    fileMenu(parts, mac),
    editMenu(parts.words),
    viewMenu(parts),
    windowMenu(parts.words, mac),
    helpMenu(parts, mac),
  ]
}

const line: MenuItemConstructorOptions = { type: 'separator' }

function appMenu(words: DesktopWords, tell: MenuParts['tell']): MenuItemConstructorOptions {
  return {
    label: 'Jandon',
    submenu: [
      { role: 'about', label: words.about },
      line,
      { label: words.settings, accelerator: 'Cmd+,', click: () => tell('show-settings') },
      line,
      { role: 'services', label: words.services },
      line,
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.showAll },
      line,
      { role: 'quit', label: words.quit },
    ],
  }
}

function fileMenu(parts: MenuParts, mac: boolean): MenuItemConstructorOptions {
  const { words, tell } = parts
  return {
    label: words.file,
    submenu: [
      { label: words.openFiles, accelerator: 'CmdOrCtrl+O', click: () => tell('choose-files') },
      { label: words.openRecent, submenu: recentItems(parts) },
      line,
      { label: words.saveCopy, accelerator: 'CmdOrCtrl+S', click: () => tell('save-copy') },
      { label: words.saveCalendar, click: () => tell('save-calendar') },
      line,
      ...(mac
        ? [{ role: 'close', label: words.closeWindow } as const]
        : [
            { label: words.settings, accelerator: 'Ctrl+,', click: () => tell('show-settings') },
            line,
            { role: 'quit', label: words.quit } as const,
          ]),
    ],
  }
}

function recentItems({ recent, words, openAgain, forgetRecent }: MenuParts): MenuItemConstructorOptions[] {
  if (recent.length === 0) return [{ label: words.noRecent, enabled: false }]
  return [
    ...recent.map((path) => ({ label: nameOf(path), click: () => openAgain(path) })),
    line,
    { label: words.clearRecent, click: forgetRecent },
  ]
}

/** `&` would underline the letter after it. */
const nameOf = (path: string): string => (path.split(/[\\/]/).at(-1) ?? path).replaceAll('&', '&&')

function editMenu(words: DesktopWords): MenuItemConstructorOptions {
  return {
    label: words.edit,
    submenu: [
      { role: 'undo', label: words.undo },
      { role: 'redo', label: words.redo },
      line,
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'selectAll', label: words.selectAll },
    ],
  }
}

function viewMenu({ words, tell, developing }: MenuParts): MenuItemConstructorOptions {
  const screens = ['overview', 'plan', 'accounts', 'import'] as const
  return {
    label: words.view,
    submenu: [
      ...screens.map((screen, index) => ({
        label: words[screen],
        accelerator: `CmdOrCtrl+${index + 1}`,
        click: () => tell(`show-${screen}`),
      })),
      { label: words.copies, click: () => tell('show-copies') },
      line,
      {
        label: words.toggleAmounts,
        accelerator: 'CmdOrCtrl+Shift+H',
        click: () => tell('toggle-amounts'),
      },
      line,
      ...(developing ? [{ role: 'reload' } as const, { role: 'toggleDevTools' } as const, line] : []),
      { role: 'resetZoom', label: words.actualSize },
      { role: 'zoomIn', label: words.zoomIn },
      { role: 'zoomOut', label: words.zoomOut },
      line,
      { role: 'togglefullscreen', label: words.fullScreen },
    ],
  }
}

function windowMenu(words: DesktopWords, mac: boolean): MenuItemConstructorOptions {
  return {
    label: words.window,
    role: 'window',
    submenu: [
      { role: 'minimize', label: words.minimize },
      ...(mac
        ? [
            { role: 'zoom', label: words.zoom } as const,
            line,
            { role: 'front', label: words.toFront } as const,
          ]
        : [{ role: 'close', label: words.closeWindow } as const]),
    ],
  }
}

function helpMenu({ words, checkForUpdates }: MenuParts, mac: boolean): MenuItemConstructorOptions {
  return {
    label: words.help,
    role: 'help',
    submenu: [
      { label: words.checkForUpdates, click: checkForUpdates },
      ...(mac ? [] : [line, { role: 'about', label: words.about } as const]),
    ],
  }
}
