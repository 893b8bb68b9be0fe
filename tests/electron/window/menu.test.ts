import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { menu } from '../../../electron/window/menu'
import { desktopWords } from '../../../electron/words/desktop-words'
import { hostLanguages, type HostLanguage } from '../../../shared/ipc'

const platforms = ['win32', 'darwin', 'linux'] as const

/** A menu, flat, and what was said when its items were pressed. */
function menuOf(platform: NodeJS.Platform, language: HostLanguage, recent: readonly string[] = []) {
  const said: string[] = []
  const template = menu({
    platform,
    words: desktopWords(language),
    developing: false,
    recent,
    tell: (message) => said.push(message),
    openAgain: (path) => said.push(`open ${path}`),
    forgetRecent: () => said.push('forget'),
    checkForUpdates: () => said.push('updates'),
  })
  const flat = (items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])
  return { items: flat(template), said }
}

const press = (item: MenuItemConstructorOptions | undefined): void =>
  (item?.click as (() => void) | undefined)?.()

describe('menu', () => {
  it.each(platforms.flatMap((platform) => hostLanguages.map((language) => [platform, language] as const)))(
    'has a label on every item on %s in %s',
    (platform, language) => {
      const bare = menuOf(platform, language).items.filter(
        ({ type, label }) => type !== 'separator' && !label,
      )
      expect(bare).toEqual([])
    },
  )

  it.each(platforms)('uses no shortcut twice on %s', (platform) => {
    const keys = menuOf(platform, 'en').items.flatMap(({ accelerator }) => accelerator ?? [])
    expect(keys.length).toBeGreaterThan(6)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('tells the window what was chosen', () => {
    const { items, said } = menuOf('linux', 'en')
    for (const item of items) press(item)
    expect(said).toEqual([
      'choose-files', 'save-copy', 'save-calendar', 'show-settings', 'show-overview', 'show-plan', 'show-accounts',
      'show-import', 'show-copies', 'toggle-amounts', 'updates',
    ]) // prettier-ignore
  })

  it('offers files opened before, by their names, and to forget them', () => {
    const { items, said } = menuOf('linux', 'en', ['/bank/R&D.csv'])
    press(items.find(({ label }) => label === 'R&&D.csv'))
    press(items.find(({ label }) => label === 'Forget this list'))
    expect(said).toEqual(['open /bank/R&D.csv', 'forget'])
  })

  it('has no developer tools but while developing', () => {
    for (const platform of platforms)
      expect(
        menuOf(platform, 'en').items.filter(({ role }) => role === 'toggleDevTools' || role === 'reload'),
      ).toEqual([])
  })
})
