import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepRecentFiles } from '../../../electron/files/recent-files'
import { temporaryFolder } from '../../support/temporary-folder'

/** A system that keeps no list. */
const noList = { addRecentDocument: () => undefined, clearRecentDocuments: () => undefined }

describe('recent files', () => {
  it('are the last ten, the latest first, each once, over restarts', async () => {
    const file = join(temporaryFolder(), 'recent.json')
    const recent = await keepRecentFiles(file, noList)
    for (let i = 0; i < 12; i++) await recent.add([`/${i}.csv`])
    await recent.add(['/5.csv'])
    const expected = ['/5.csv', ...[11, 10, 9, 8, 7, 6, 4, 3, 2].map((i) => `/${i}.csv`)]
    expect((await keepRecentFiles(file, noList)).list()).toEqual(expected)
    await recent.clear()
    expect((await keepRecentFiles(file, noList)).list()).toEqual([])
  })

  it('tell of changes, and work on a disk that refuses', async () => {
    const folder = join(temporaryFolder(), 'recent.json')
    const recent = await keepRecentFiles(folder, noList)
    mkdirSync(folder)
    const told: number[] = []
    recent.onChange(() => told.push(recent.list().length))
    await recent.add(['/a.csv'])
    expect(told).toEqual([0, 1])
  })
})

it('“Clear recent” clears the list of the system too', async () => {
  let listed: string[] = []
  const system = {
    addRecentDocument: (path: string) => void listed.push(path),
    clearRecentDocuments: () => void (listed = []),
  }
  const recent = await keepRecentFiles(join(temporaryFolder(), 'recent.json'), system)
  await recent.add(['/bank.csv', '/wallet.csv'])
  expect(listed).toEqual(['/bank.csv', '/wallet.csv'])
  await recent.clear()
  expect([listed, recent.list()]).toEqual([[], []])
})
