import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { collectOpenedFiles, statementsIn } from '../../../electron/files/opened-files'
import { temporaryFolder } from '../../support/temporary-folder'

describe('opened files', () => {
  it('are handed over until they are done with, however often the window asks', async () => {
    const path = join(temporaryFolder(), 'march.ofx')
    writeFileSync(path, 'OFXHEADER:100')
    const opened = collectOpenedFiles()
    opened.add([path, join(path, 'gone.ofx')])
    const taken = await opened.take()
    expect(taken.map((file) => [file.path, file.name, Buffer.from(file.bytes).toString()])).toEqual([
      [path, 'march.ofx', 'OFXHEADER:100'],
    ])
    // The window was opened anew, and its queue is gone.
    expect(await opened.take()).toEqual(taken)
    opened.finish(['of another one'])
    expect(await opened.take()).toEqual(taken)
    opened.finish(taken.map(({ id }) => id))
    expect(await opened.take()).toEqual([])
  })
})

describe('collectOpenedFiles', () => {
  it('tells of what was added before somebody listened, and of nothing else', () => {
    const opened = collectOpenedFiles()
    opened.add(['/a.csv'])
    let told = 0
    opened.onAdded(() => (told += 1))
    opened.add([])
    expect(told).toBe(1)
    opened.add(['/b.csv'])
    expect(told).toBe(2)
  })
})

describe('statementsIn', () => {
  it('finds statements among the words of a command line, from the folder it was given in', () => {
    const words = ['.', '--user-data-dir=/tmp/a.ofx', 'march.OFX', '/bank/april.qif', 'photo.png', '-x.qif']
    expect(statementsIn(words, '/home/me')).toEqual(['/home/me/march.OFX', '/bank/april.qif'])
  })

  it('understands the addresses a Linux desktop gives', () => {
    const words = ['file:///bank/%EB%82%B4%EC%97%AD%202026.csv', 'https://example.com/a.csv']
    expect(statementsIn(words, '/')).toEqual(['/bank/내역 2026.csv'])
  })

  it.each(['file://another-machine/bank/a.csv', 'file:///bank%2Fa.csv', 'file:///%E0%A4%A.csv'])(
    'leaves out %s, which names no file here',
    (address) => {
      expect(statementsIn([address, 'b.csv'], '/')).toEqual(['/b.csv'])
    },
  )
})
