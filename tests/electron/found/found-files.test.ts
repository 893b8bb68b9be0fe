import { chmodSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { offerFoundFiles } from '../../../electron/found/found-files'
import { temporaryFolder } from '../../support/temporary-folder'

/** A watched folder with files in it, the first the oldest. */
function watched(...names: readonly string[]) {
  const folder = temporaryFolder()
  const file = join(temporaryFolder(), 'found.json')
  const put = (name: string, text: string, at: number): void => {
    writeFileSync(join(folder, name), text)
    utimesSync(join(folder, name), at, at)
  }
  names.forEach((name, index) => put(name, 'a,b', 1_000 + index))
  const troubles: string[] = []
  const restart = () =>
    offerFoundFiles(
      () => folder,
      file,
      () => troubles.push('damaged'),
    )
  return { folder, file, put, restart, troubles }
}

async function offered(files: ReturnType<typeof offerFoundFiles>) {
  const found = await files.foundFiles()
  if (found === 'gone') throw new Error('The folder is gone')
  return found
}

const names = async (files: ReturnType<typeof offerFoundFiles>): Promise<readonly string[]> =>
  (await offered(files)).map(({ name }) => name)

describe('found files', () => {
  it('are what may be a statement, the newest first', async () => {
    const { folder, put, restart } = watched(
      'old.csv',
      'new.OFX',
      'photo.png',
      '.hidden.csv',
      'x.csv.crdownload',
    )
    mkdirSync(join(folder, 'folder.csv'))
    symlinkSync('/etc/passwd', join(folder, 'link.csv'))
    put('empty.csv', '', 5_000)
    put('statements.zip', 'PK', 500)
    put('photos.zip', ' '.repeat(4_000_001), 5_000)
    expect(await names(restart())).toEqual(['new.OFX', 'old.csv', 'statements.zip'])
  })

  it('are offered until they are done with, however often they are read, over restarts', async () => {
    const { restart } = watched('a.csv', 'b.csv')
    const files = restart()
    const [b, a] = await offered(files)
    const taken = await files.takeFound([b!.id])
    expect(taken.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([['b.csv', 'a,b']])
    expect(taken[0]?.id).toBe(b!.id)
    expect(await names(files)).toEqual(['b.csv', 'a.csv'])
    expect(await names(restart())).toEqual(['b.csv', 'a.csv'])
    await restart().doneWithFound([b!.id])
    expect(await names(restart())).toEqual(['a.csv'])
    await restart().doneWithFound([a!.id])
    expect(await names(restart())).toEqual([])
  })

  it('that are done with at the same moment are both kept in mind', async () => {
    const { restart } = watched('a.csv', 'b.csv', 'c.csv')
    const files = restart()
    const [c, b] = await offered(files)
    await Promise.all([files.doneWithFound([c!.id]), files.doneWithFound([b!.id])])
    expect(await names(restart())).toEqual(['a.csv'])
  })

  it.skipIf(process.getuid?.() === 0)('that cannot be read when they are taken are left out', async () => {
    const { folder, restart } = watched('a.csv', 'b.csv')
    chmodSync(join(folder, 'a.csv'), 0o000)
    const files = restart()
    const taken = await files.takeFound((await offered(files)).map(({ id }) => id))
    expect(taken.map(({ name }) => name)).toEqual(['b.csv'])
    expect(await names(restart())).toEqual(['b.csv', 'a.csv'])
  })

  it('are offered again when they change', async () => {
    const { put, restart } = watched('a.csv')
    const [a] = await offered(restart())
    await restart().doneWithFound([a!.id])
    put('a.csv', 'a,b,c', 9_000)
    expect(await names(restart())).toEqual(['a.csv'])
  })

  it('are none where no folder is watched, and told apart from a folder that is gone', async () => {
    const { folder, file, restart } = watched('a.csv')
    expect(
      await names(
        offerFoundFiles(
          () => null,
          file,
          () => undefined,
        ),
      ),
    ).toEqual([])
    rmSync(folder, { recursive: true })
    expect(await restart().foundFiles()).toBe('gone')
    expect(await restart().takeFound(['0'.repeat(32)])).toEqual([])
  })

  it('are all offered again where it is forgotten which were done with', async () => {
    const { file, restart, troubles } = watched('a.csv')
    writeFileSync(file, '{')
    expect(await names(restart())).toEqual(['a.csv'])
    expect(troubles).toEqual(['damaged'])
  })
})
