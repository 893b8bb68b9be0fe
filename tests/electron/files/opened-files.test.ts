import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { collectOpenedFiles, statementsIn } from '../../../electron/files/opened-files'
import { temporaryFolder } from '../../support/temporary-folder'

describe('opened files', () => {
  it('wait until they are taken, and are taken once', async () => {
    const path = join(temporaryFolder(), 'march.ofx')
    writeFileSync(path, 'OFXHEADER:100')
    const opened = collectOpenedFiles()
    opened.add([path, join(path, 'gone.ofx')])
    const taken = await opened.take()
    expect(taken.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['march.ofx', 'OFXHEADER:100'],
    ])
    expect(await opened.take()).toEqual([])
  })
})

describe('statementsIn', () => {
  it('finds statements among the words of a command line, from the folder it was given in', () => {
    const words = ['.', '--user-data-dir=/tmp/a.ofx', 'march.OFX', '/bank/april.qif', 'notes.txt', '-x.qif']
    expect(statementsIn(words, '/home/me')).toEqual(['/home/me/march.OFX', '/bank/april.qif'])
  })
})
