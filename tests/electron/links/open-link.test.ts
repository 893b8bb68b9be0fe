import type { BrowserWindow, MessageBoxOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { allowedLinks } from '../../../electron/links/allowed-links'
import { openLink } from '../../../electron/links/open-link'
import { releasePage } from '../../../shared/release-page'
import { desktopWords } from '../../../electron/words/desktop-words'
import { readCatalog } from '../../support/read-catalog'

/** A person who presses the button of that number, and what they were asked and what was opened. */
function person(presses: number) {
  const asked: string[] = []
  const opened: string[] = []
  const parts = {
    allowed: new Set(['https://bank.example/fees']),
    dialog: {
      showMessageBox: (...args: unknown[]) => {
        asked.push((args.at(-1) as MessageBoxOptions).detail ?? '')
        return Promise.resolve({ response: presses, checkboxChecked: false })
      },
    },
    shell: { openExternal: (address: string) => Promise.resolve(void opened.push(address)) },
    window: () => ({}) as BrowserWindow,
    words: () => desktopWords('en'),
  }
  return { parts, asked, opened }
}

describe('openLink', () => {
  it('opens a listed address once the person has seen it whole and agreed', async () => {
    const { parts, asked, opened } = person(0)
    expect(await openLink(parts, 'https://bank.example/fees')).toBe('opened')
    expect(asked).toEqual([expect.stringContaining('https://bank.example/fees')])
    expect(opened).toEqual(['https://bank.example/fees'])
  })

  it('opens nothing where the person declines', async () => {
    const { parts, opened } = person(1)
    expect(await openLink(parts, 'https://bank.example/fees')).toBe('declined')
    expect(opened).toEqual([])
  })

  it.each([
    'https://bank.example/',
    'https://bank.example/fees?x',
    'file:///etc/passwd',
    'javascript:alert(1)',
    '',
  ])('refuses %j without a question', async (address) => {
    const { parts, asked, opened } = person(0)
    expect(await openLink(parts, address)).toBe('refused')
    expect([...asked, ...opened]).toEqual([])
  })
})

describe('allowedLinks', () => {
  it('are pages over https: of releases, and those the catalogue calls official', () => {
    const official = [...readCatalog().providers.values()]
      .flatMap(({ accounts }) => accounts.flatMap(({ routes }) => routes))
      .flatMap(({ sources }) =>
        sources.flatMap((source) =>
          source.official && source.url?.startsWith('https:') ? [source.url] : [],
        ),
      )
    expect(official.length).toBeGreaterThan(0)
    expect([...allowedLinks].sort()).toEqual([...new Set([releasePage, ...official])].sort())
    expect([...allowedLinks].filter((address) => new URL(address).protocol !== 'https:')).toEqual([])
  })
})
