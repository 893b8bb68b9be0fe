import { writeFileSync } from 'node:fs'
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
    expect(await readJson(file, Size, { width: 1 })).toEqual({ width: 1 })
  })

  it('gives the default where there is no file', async () => {
    expect(await readJson(join(temporaryFolder(), 'none'), Size, { width: 1 })).toEqual({ width: 1 })
  })
})
