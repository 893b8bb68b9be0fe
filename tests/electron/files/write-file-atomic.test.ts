import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeFileAtomic } from '../../../electron/files/write-file-atomic'
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
})
