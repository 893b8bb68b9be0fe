import { mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepArchive } from '../../../electron/archive/archive'
import { temporaryFolder } from '../../support/temporary-folder'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = async (archive: ReturnType<typeof keepArchive>) =>
  (await archive.readArchive()).map(
    ({ name, bytes: kept, whole }) => `${name}: ${whole ? Buffer.from(kept).toString() : 'damaged'}`,
  )

describe('the archive', () => {
  it('keeps every file once, and two of one name both', async () => {
    const folder = join(temporaryFolder(), 'made by the archive')
    const archive = keepArchive(() => folder)
    expect(await archive.archiveStatement('내역.csv', bytes('a'))).toBe('kept')
    expect(await archive.archiveStatement('내역.csv', bytes('a'))).toBe('kept-before')
    expect(await archive.archiveStatement('내역.csv', bytes('b'))).toBe('kept')
    expect((await read(archive)).sort()).toEqual(['내역.csv: a', '내역.csv: b'])
  })

  it('writes a file again that was damaged', async () => {
    const folder = temporaryFolder()
    const archive = keepArchive(() => folder)
    await archive.archiveStatement('a.csv', bytes('a'))
    writeFileSync(join(folder, readdirSync(folder)[0]!), 'damaged')
    expect(await archive.archiveStatement('a.csv', bytes('a'))).toBe('kept')
    expect(await read(archive)).toEqual(['a.csv: a'])
  })

  it('keeps files whose names are as long as a disk allows', async () => {
    const folder = temporaryFolder()
    const archive = keepArchive(() => folder)
    const long = `${'거래내역'.repeat(20)}.csv`
    expect(Buffer.byteLength(long)).toBe(244)
    expect(await archive.archiveStatement(long, bytes('a'))).toBe('kept')
    expect(await archive.archiveStatement(long, bytes('a'))).toBe('kept-before')
    expect(await read(archive)).toEqual([`${'거래내역'.repeat(16)}거.csv: a`])
  })

  it('tells what is no longer what was kept, or cannot be read, and gives the rest', async () => {
    const folder = temporaryFolder()
    const archive = keepArchive(() => folder)
    for (const name of ['a.csv', 'b.csv'])
      await archive.archiveStatement(name, bytes(`Date,Amount\n${name}\n`))
    const [first] = readdirSync(folder).filter((name) => name.endsWith('a.csv'))
    truncateSync(join(folder, first!), 12)
    mkdirSync(join(folder, '0123456789abcdef a folder'))
    expect((await read(archive)).sort()).toEqual([
      'a folder: damaged',
      'a.csv: damaged',
      'b.csv: Date,Amount\nb.csv\n',
    ])
  })

  it('gives back nothing that it did not keep, nor half of what it was keeping when it was killed', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'letter.pdf'), 'not ours')
    writeFileSync(join(folder, '0123456789abcdef march.csv.4321-0.tmp'), 'Date,Amo')
    expect(await keepArchive(() => folder).readArchive()).toEqual([])
  })

  it('is off where no folder is chosen, and says where one cannot be used', async () => {
    expect(await keepArchive(() => null).archiveStatement('a.csv', bytes('a'))).toBe('off')
    expect(await keepArchive(() => null).readArchive()).toEqual([])
    const file = join(temporaryFolder(), 'a file')
    writeFileSync(file, '')
    expect(await keepArchive(() => file).archiveStatement('a.csv', bytes('a'))).toBe('unavailable')
  })
})
