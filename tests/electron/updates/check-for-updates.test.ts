import { describe, expect, it } from 'vitest'
import type { UpdateObstacle } from '../../../shared/ipc'
import { checkForUpdates } from '../../../electron/updates/check-for-updates'
import type { Updater } from '../../../electron/updates/offer-update'
import { desktopWords } from '../../../electron/words/desktop-words'

/** A check in a world of this kind, and what it did. */
function checking(isOn: boolean, obstacle: UpdateObstacle | null) {
  const done: string[] = []
  let answer = (): void => undefined
  const updater: Updater = {
    newer: () => new Promise((resolve) => (answer = () => resolve(null))),
    download: () => Promise.resolve(),
    install: () => undefined,
  }
  const check = checkForUpdates({
    isOn: () => isOn,
    obstacle: () => Promise.resolve(obstacle),
    load() {
      done.push('loaded')
      return Promise.resolve(updater)
    },
    openReleasePage: () => Promise.resolve(done.push('page')),
    dialog: {
      showMessageBox() {
        done.push('asked')
        return Promise.resolve({ response: 0, checkboxChecked: false })
      },
    },
    window: () => ({ setProgressBar: () => undefined }),
    words: () => desktopWords('en'),
  })
  return { check, done, answer: () => answer() }
}

describe('checkForUpdates', () => {
  it.each([
    [false, null],
    [false, 'unsigned'],
    [true, 'unsigned'],
    [true, 'system'],
  ] as const)(
    'opens the page and loads nothing where switched on is %s and in the way is %s',
    async (on, obstacle) => {
      const { check, done } = checking(on, obstacle)
      await check()
      expect(done).toEqual(['page'])
    },
  )

  it('loads the updater once, and does one thing at a time', async () => {
    const { check, done, answer } = checking(true, null)
    const first = check()
    await check()
    await expect.poll(() => done).toEqual(['loaded'])
    await expect.poll(() => (answer(), done)).toEqual(['loaded', 'asked'])
    await first
    const second = check()
    await expect.poll(() => (answer(), done)).toEqual(['loaded', 'asked', 'asked'])
    await second
  })
})
