import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { removeDrafts } from '../../../electron/files/remove-drafts'
import { temporaryFolder } from '../../support/temporary-folder'

describe('removeDrafts', () => {
  it('removes what was being written, and nothing else', async () => {
    const folder = temporaryFolder()
    for (const name of ['desktop.json', 'desktop.json.9-0.tmp', 'a.snapshot.9-1.tmp', 'Cookies.tmp'])
      writeFileSync(join(folder, name), '')
    await removeDrafts(folder)
    expect(readdirSync(folder).sort()).toEqual(['Cookies.tmp', 'desktop.json'])
  })

  it('does nothing where there is no such folder', async () => {
    await expect(removeDrafts(join(temporaryFolder(), 'none'))).resolves.toBeUndefined()
  })
})
