import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { autostartEntry, setAutostartEntry } from '../../../electron/desktop/autostart-entry'
import { temporaryFolder } from '../../support/temporary-folder'

describe('autostartEntry', () => {
  it('starts the app hidden', () => {
    expect(autostartEntry('/opt/Jandon/jandon')).toContain('\nExec="/opt/Jandon/jandon" --hidden\n')
  })

  it('escapes what an Exec line would read as its own', () => {
    expect(autostartEntry('/a "b" $c %d')).toContain('Exec="/a \\\\"b\\\\" \\\\$c %%d" --hidden')
  })
})

describe('setAutostartEntry', () => {
  it('writes the entry, folders included, and takes it away', async () => {
    const file = join(temporaryFolder(), 'autostart', 'x.desktop')
    await setAutostartEntry(file, '/opt/jandon', true)
    expect(readFileSync(file, 'utf8')).toContain('Name=Jandon')
    await setAutostartEntry(file, '/opt/jandon', false)
    await setAutostartEntry(file, '/opt/jandon', false)
    expect(existsSync(file)).toBe(false)
  })
})
