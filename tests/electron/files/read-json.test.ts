import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readJson } from '../../../electron/files/read-json'
import { temporaryFolder } from '../../support/temporary-folder'

const Size = z.object({ width: z.int() })

describe('readJson', () => {
  it('gives back what fits', async () => {
    const file = join(temporaryFolder(), 'size.json')
    writeFileSync(file, '{"width":3}')
    expect(await readJson(file, Size, { width: 1 })).toEqual({ width: 3 })
  })

  it.each(['', '{"width":', '{"width":"3"}', 'null', '\0'])('gives the default for %j', async (text) => {
    const file = join(temporaryFolder(), 'size.json')
    writeFileSync(file, text)
    let damaged = 0
    expect(await readJson(file, Size, { width: 1 }, () => (damaged += 1))).toEqual({ width: 1 })
    expect(damaged).toBe(1)
    expect(readFileSync(`${file}.damaged`, 'utf8')).toBe(text)
    expect(existsSync(file)).toBe(false)
  })

  it.each(['EBUSY', 'EACCES', 'EPERM', 'EMFILE', 'ENFILE', 'EAGAIN'])(
    'sets no good file aside that the system refused for a moment (%s)',
    async (code) => {
      const file = join(temporaryFolder(), 'size.json')
      writeFileSync(file, '{"width":3}')
      let refusals = 2
      const read = (path: string) =>
        refusals-- > 0
          ? Promise.reject(Object.assign(new Error(code), { code }))
          : Promise.resolve(readFileSync(path, 'utf8'))
      const damaged = (): void => expect.unreachable()
      expect(await readJson(file, Size, { width: 1 }, damaged, read)).toEqual({ width: 3 })
      expect(existsSync(file)).toBe(true)
    },
  )

  it('gives the default where there is no file, which is no damage', async () => {
    const damaged = (): void => expect.unreachable()
    expect(await readJson(join(temporaryFolder(), 'none'), Size, { width: 1 }, damaged)).toEqual({ width: 1 })
  })
})
