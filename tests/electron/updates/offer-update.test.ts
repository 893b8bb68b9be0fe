import type { MessageBoxOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { type OfferParts, offerUpdate, type Updater } from '../../../electron/updates/offer-update'
import { desktopWords } from '../../../electron/words/desktop-words'

/** A person who presses these buttons in turn, and what was done meanwhile, in order. */
function offered(newer: string | null, presses: readonly number[], download = () => Promise.resolve()) {
  const done: string[] = []
  const answers = [...presses]
  const parts: OfferParts = {
    dialog: {
      showMessageBox: (...args: unknown[]) => {
        const { message, detail, buttons = [] } = args.at(-1) as MessageBoxOptions
        done.push(`${message} ${detail?.split('\n').at(-1)} [${buttons.join(', ')}]`)
        return Promise.resolve({ response: answers.shift() ?? 1, checkboxChecked: false })
      },
    },
    window: () => ({ setProgressBar: (share: number) => void done.push(`progress ${share}`) }),
    words: () => desktopWords('en'),
  }
  const updater: Updater = {
    newer: () => Promise.resolve(newer),
    async download(onProgress) {
      onProgress(0.5)
      await download()
    },
    install: () => void done.push('install'),
  }
  return { ending: offerUpdate(() => Promise.resolve(updater), parts), done }
}

describe('offerUpdate', () => {
  it('says that there is nothing newer', async () => {
    const { ending, done } = offered(null, [0])
    expect(await ending).toBe('newest')
    expect(done).toEqual(['You have the newest version  [Close]'])
  })

  it('downloads nothing without a yes', async () => {
    const { ending, done } = offered('2.0.0', [1])
    expect(await ending).toBe('declined')
    expect(done).toEqual([expect.stringMatching(/^There is a new version.*\[Download, Not now\]$/)])
  })

  it('installs nothing without a second one', async () => {
    const { ending, done } = offered('2.0.0', [0, 1])
    expect(await ending).toBe('downloaded')
    expect(done.slice(1, 3)).toEqual(['progress 0.5', 'progress -1'])
    expect(done).not.toContain('install')
  })

  it('installs after both', async () => {
    const { ending, done } = offered('2.0.0', [0, 0])
    expect(await ending).toBe('installing')
    expect(done.at(-1)).toBe('install')
  })

  it('says in one line what went wrong, and takes the progress away', async () => {
    const lost = () => Promise.reject(new Error('net::ERR_FAILED\n    at everything'))
    const { ending, done } = offered('2.0.0', [0, 0], lost)
    expect(await ending).toBe('failed')
    expect(done.slice(-2)).toEqual(['progress -1', 'No new version could be had net::ERR_FAILED [Close]'])
  })
})
