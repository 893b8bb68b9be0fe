import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { watchFolder } from '../../../electron/found/watch-folder'
import { temporaryFolder } from '../../support/temporary-folder'

/** A watch that rests for a moment only. */
function watching() {
  let told = 0
  const folder = watchFolder(() => (told += 1), 20)
  onTestFinished(() => folder.follow(null))
  return { folder, told: () => told }
}

describe('watchFolder', () => {
  it('tells when something has come and is at rest', async () => {
    const path = temporaryFolder()
    const { folder, told } = watching()
    folder.follow(path)
    writeFileSync(join(path, 'a.csv'), 'a')
    await vi.waitFor(() => expect(told()).toBe(1), 5_000)
  })

  it('follows one folder at a time, and survives one that is not there', async () => {
    const [before, after] = [temporaryFolder(), temporaryFolder()]
    const { folder, told } = watching()
    folder.follow(before)
    folder.follow(join(before, 'missing'))
    folder.follow(after)
    writeFileSync(join(before, 'a.csv'), 'a')
    writeFileSync(join(after, 'b.csv'), 'b')
    await vi.waitFor(() => expect(told()).toBe(1), 5_000)
  })
})
