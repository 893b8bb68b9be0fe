import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepDesktopSettings } from '../../../electron/desktop/desktop-settings'
import { updatesWanted } from '../../../electron/updates/updates-wanted'
import { temporaryFolder } from '../../support/temporary-folder'

describe('updatesWanted', () => {
  it('is what the settings keep', async () => {
    const file = join(temporaryFolder(), 'desktop.json')
    expect(updatesWanted(file)).toBe(false)
    const settings = await keepDesktopSettings(file, () => expect.unreachable('nothing is damaged'))
    await settings.change({ staysInTray: true })
    expect(updatesWanted(file)).toBe(false)
    await settings.change({ updatesInApp: true })
    expect(updatesWanted(file)).toBe(true)
  })

  it.each(['', '{"half', '{"updatesInApp":"yes"}', '[]', 'null'])('is no where the file says %j', (text) => {
    const file = join(temporaryFolder(), 'desktop.json')
    writeFileSync(file, text)
    expect(updatesWanted(file)).toBe(false)
  })

  it('is no where there is a folder in the way', () => {
    const file = join(temporaryFolder(), 'desktop.json')
    mkdirSync(file)
    expect(updatesWanted(file)).toBe(false)
  })
})
