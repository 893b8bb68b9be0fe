import type { Menu as ElectronMenu, MenuItemConstructorOptions, NativeImage } from 'electron'
import type { MenuText, TrayText } from '../host'
import { Events } from './events'
import { knowing, only } from './only'

const templates = new WeakMap<object, MenuItemConstructorOptions[]>()
let applicationMenu: ElectronMenu | null = null
const trays = new Set<Tray>()

/** Electron's `Menu`: Chromium's page has none, so it is kept for the test to read and press. */
export const Menu = {
  buildFromTemplate(template: MenuItemConstructorOptions[]): ElectronMenu {
    const menu = only<ElectronMenu>('menu', {})
    templates.set(menu, template.map(understood))
    return menu
  },
  setApplicationMenu(menu: ElectronMenu | null): void {
    applicationMenu = menu
  },
}

/** Electron's `Tray`, kept in the same way. */
export class Tray extends Events<string> {
  tip = ''
  menu: ElectronMenu | null = null

  constructor(_picture: NativeImage | string) {
    super('Tray', ['click'])
    trays.add(this)
  }

  setToolTip(tip: string): void {
    this.tip = tip
  }

  setContextMenu(menu: ElectronMenu | null): void {
    this.menu = menu
  }

  destroy(): void {
    trays.delete(this)
  }
}

/** An item and those below it, of which nothing is left to chance. */
function understood(item: MenuItemConstructorOptions): MenuItemConstructorOptions {
  knowing('MenuItem', item, ['label', 'role', 'type', 'accelerator', 'enabled', 'click', 'submenu'])
  itemsOf(item.submenu).forEach(understood)
  return item
}

const theTray = (): Tray | null => [...trays][0] ?? null

/** The labels of the application menu. */
export const menuTexts = (): readonly MenuText[] => textsOf(applicationMenu)

/** What the tray shows; null where there is none. */
export function trayText(): TrayText | null {
  const tray = theTray()
  return (
    tray && {
      tip: tray.tip,
      items: textsOf(tray.menu)
        .map(({ label }) => label)
        .filter(Boolean),
    }
  )
}

/** Presses an item of the application menu, by the labels on the way to it. Throws where there is none. */
export function pressMenu(path: readonly string[]): void {
  const item = path.reduce<MenuItemConstructorOptions | undefined>(
    (menu, label) => itemsOf(menu?.submenu).find((one) => one.label === label),
    { submenu: itemsIn(applicationMenu) },
  )
  press(item, path)
}

/** Presses an item of the tray's menu. */
export function pressTray(label: string): void {
  const item = itemsIn(theTray()?.menu ?? null).find((one) => one.label === label)
  press(item, [label])
}

function press(item: MenuItemConstructorOptions | undefined, path: readonly string[]): void {
  if (!item?.click || item.enabled === false)
    throw new Error(`No menu item ${path.join(' > ')} can be pressed`)
  ;(item.click as () => void)()
}

const itemsIn = (menu: ElectronMenu | null): MenuItemConstructorOptions[] =>
  (menu && templates.get(menu)) ?? []

const itemsOf = (submenu: MenuItemConstructorOptions['submenu']): MenuItemConstructorOptions[] =>
  Array.isArray(submenu) ? submenu : []

const textsOf = (menu: ElectronMenu | null): readonly MenuText[] => itemsIn(menu).map(textOf)

const textOf = ({ label = '', submenu }: MenuItemConstructorOptions): MenuText => ({
  label,
  items: itemsOf(submenu)
    .filter(({ type }) => type !== 'separator')
    .map(textOf),
})
