import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { canWrite } from '../../../electron/files/can-write'
import { temporaryFolder } from '../../support/temporary-folder'

describe('canWrite', () => {
  it('makes the folder where it is missing, and leaves nothing in it', async () => {
    const folder = join(temporaryFolder(), 'new', 'profile')
    expect(await canWrite(folder)).toBe(true)
    expect(readdirSync(folder)).toEqual([])
  })

  it('finds out where nothing can be made', async () => {
    const file = join(temporaryFolder(), 'a file')
    writeFileSync(file, '')
    expect(await canWrite(join(file, 'profile'))).toBe(false)
  })
})
