import { join } from 'node:path'
import type { BrowserWindow, Dialog } from 'electron'
import { describe, expect, it } from 'vitest'
import { desktopCalls } from '../../../electron/desktop/desktop-calls'
import { keepDesktopSettings } from '../../../electron/desktop/desktop-settings'
import { temporaryFolder } from '../../support/temporary-folder'

/** The calls with a person who chooses `folder`, and a system that says what is asked of it. */
async function calls(folder: string | null, system: (wanted: boolean) => Promise<void>) {
  const settings = await keepDesktopSettings(join(temporaryFolder(), 'desktop.json'), () => undefined)
  const answer = { canceled: folder === null, filePaths: folder === null ? [] : [folder] }
  const dialog = { showOpenDialog: () => Promise.resolve(answer) } as unknown as Dialog
  return desktopCalls(settings, dialog, () => ({}) as BrowserWindow, system)
}

const agrees = (): Promise<void> => Promise.resolve()

describe('desktop calls', () => {
  it('keep the folder that was chosen, and forget it', async () => {
    const desktop = await calls('/bank', agrees)
    expect(await desktop.chooseFolder('watch')).toMatchObject({ watchFolder: '/bank', archiveFolder: null })
    expect(await desktop.chooseFolder('archive')).toMatchObject({ archiveFolder: '/bank' })
    expect(await desktop.forgetFolder('watch')).toMatchObject({ watchFolder: null, archiveFolder: '/bank' })
  })

  it('leave the folder where none was chosen', async () => {
    const desktop = await calls(null, agrees)
    expect(await desktop.chooseFolder('watch')).toMatchObject({ watchFolder: null })
  })

  it('tell the system of a start at login, and keep nothing it refuses', async () => {
    const asked: boolean[] = []
    const desktop = await calls(null, (wanted) => Promise.resolve(void asked.push(wanted)))
    expect(await desktop.changeDesktopSettings({ opensAtLogin: true })).toMatchObject({ opensAtLogin: true })
    await desktop.changeDesktopSettings({ staysInTray: true })
    expect(asked).toEqual([true])

    const refused = await calls(null, () => Promise.reject(new Error('read-only')))
    await expect(refused.changeDesktopSettings({ opensAtLogin: true })).rejects.toThrow('read-only')
    expect(await refused.desktopSettings()).toMatchObject({ opensAtLogin: false })
  })
})
