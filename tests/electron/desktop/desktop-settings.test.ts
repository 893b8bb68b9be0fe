import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepDesktopSettings } from '../../../electron/desktop/desktop-settings'
import { temporaryFolder } from '../../support/temporary-folder'

const unharmed = (): void => expect.unreachable('nothing is damaged')

describe('desktop settings', () => {
  it('ask for nothing until a person does', async () => {
    const settings = await keepDesktopSettings(join(temporaryFolder(), 'desktop.json'), unharmed)
    expect(settings.now()).toEqual({
      staysInTray: false,
      opensAtLogin: false,
      quiet: { from: 21, until: 8 },
      watchFolder: null,
      archiveFolder: null,
      updatesInApp: false,
    })
  })

  it('are kept over restarts, and told at each change', async () => {
    const file = join(temporaryFolder(), 'desktop.json')
    const settings = await keepDesktopSettings(file, unharmed)
    const told: (string | null)[] = []
    settings.onChange(({ watchFolder }) => told.push(watchFolder))
    await settings.change({ watchFolder: '/bank' })
    await settings.change({ staysInTray: true })
    expect(told).toEqual([null, '/bank', '/bank'])
    const again = await keepDesktopSettings(file, unharmed)
    expect(again.now()).toMatchObject({ watchFolder: '/bank', staysInTray: true, opensAtLogin: false })
  })

  it('are all kept where several are changed at once', async () => {
    const file = join(temporaryFolder(), 'desktop.json')
    const settings = await keepDesktopSettings(file, unharmed)
    await Promise.all([settings.change({ staysInTray: true }), settings.change({ watchFolder: '/bank' })])
    expect(settings.now()).toMatchObject({ staysInTray: true, watchFolder: '/bank' })
    expect((await keepDesktopSettings(file, unharmed)).now()).toEqual(settings.now())
  })

  it('of an older version are read as they are', async () => {
    const file = join(temporaryFolder(), 'desktop.json')
    const old = {
      staysInTray: true,
      opensAtLogin: false,
      quiet: { from: 21, until: 8 },
      watchFolder: '/bank',
      archiveFolder: null,
    }
    writeFileSync(file, JSON.stringify(old))
    const settings = await keepDesktopSettings(file, unharmed)
    expect(settings.now()).toEqual({ ...old, updatesInApp: false })
  })

  it('stand at their defaults where they are damaged, and say so', async () => {
    const file = join(temporaryFolder(), 'desktop.json')
    writeFileSync(file, '{"staysInTray":"yes"}')
    let damaged = 0
    const settings = await keepDesktopSettings(file, () => (damaged += 1))
    expect(settings.now().staysInTray).toBe(false)
    expect(damaged).toBe(1)
  })

  it('do not change where the disk refuses', async () => {
    const folder = temporaryFolder()
    const settings = await keepDesktopSettings(join(folder, 'desktop.json'), unharmed)
    mkdirSync(join(folder, 'desktop.json'))
    await expect(settings.change({ staysInTray: true })).rejects.toThrow()
    expect(settings.now().staysInTray).toBe(false)
  })
})
