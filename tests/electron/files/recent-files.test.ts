import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepRecentFiles } from '../../../electron/files/recent-files'
import { temporaryFolder } from '../../support/temporary-folder'

describe('recent files', () => {
  it('are the last ten, the latest first, each once, over restarts', async () => {
    const file = join(temporaryFolder(), 'recent.json')
    const recent = await keepRecentFiles(file)
    for (let i = 0; i < 12; i++) await recent.add([`/${i}.csv`])
    await recent.add(['/5.csv'])
    const expected = ['/5.csv', ...[11, 10, 9, 8, 7, 6, 4, 3, 2].map((i) => `/${i}.csv`)]
    expect((await keepRecentFiles(file)).list()).toEqual(expected)
    await recent.clear()
    expect((await keepRecentFiles(file)).list()).toEqual([])
  })

  it('tell of changes, and work on a disk that refuses', async () => {
    const folder = join(temporaryFolder(), 'recent.json')
    const recent = await keepRecentFiles(folder)
    mkdirSync(folder)
    const told: number[] = []
    recent.onChange(() => told.push(recent.list().length))
    await recent.add(['/a.csv'])
    expect(told).toEqual([0, 1])
  })
})
