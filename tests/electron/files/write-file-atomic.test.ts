import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isDraft, writeFileAtomic } from '../../../electron/files/write-file-atomic'
import { temporaryFolder } from '../../support/temporary-folder'

describe('writeFileAtomic', () => {
  it('writes its parts one after another over what was there, and leaves nothing beside it', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'file')
    writeFileSync(file, 'a longer text than the new one')
    await writeFileAtomic(file, Buffer.from('new '), Buffer.from('text'))
    expect(readFileSync(file, 'utf8')).toBe('new text')
    expect(readdirSync(folder)).toEqual(['file'])
  })

  it('leaves what was there, and nothing beside it, where it cannot write', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'a folder')
    mkdirSync(join(file, 'with a file'), { recursive: true })
    await expect(writeFileAtomic(file, Buffer.from('text'))).rejects.toThrow()
    expect(readdirSync(folder)).toEqual(['a folder'])
  })

  it.skipIf(process.getuid?.() === 0)(
    'writes into a folder that cannot be read, hence not flushed',
    async () => {
      const folder = temporaryFolder()
      chmodSync(folder, 0o300)
      await writeFileAtomic(join(folder, 'file'), Buffer.from('text'))
      chmodSync(folder, 0o700)
      expect(readdirSync(folder)).toEqual(['file'])
    },
  )

  it('leaves one of them whole where it is asked for several of one file at once', async () => {
    const file = join(temporaryFolder(), 'file')
    const texts = Array.from({ length: 20 }, (_, at) => String(at).repeat(200_000 - 9_000 * at))
    await Promise.all(texts.map((text) => writeFileAtomic(file, Buffer.from(text))))
    expect(texts).toContain(readFileSync(file, 'utf8'))
    expect(readdirSync(dirname(file))).toEqual(['file'])
  })
})

describe('isDraft', () => {
  it.each(['desktop.json.4321-0.tmp', '2026-11-22T00-00-00-000Z.snapshot.7-12.tmp'])('knows %s', (name) => {
    expect(isDraft(name)).toBe(true)
  })

  it.each(['desktop.json', 'desktop.json.tmp', 'c5a1b0e2-0000-4000-8000-000000000000.tmp', 'a.csv'])(
    'leaves %s to others',
    (name) => {
      expect(isDraft(name)).toBe(false)
    },
  )
})
