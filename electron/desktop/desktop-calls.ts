import type { BrowserWindow, Dialog } from 'electron'
import type { Calls, DesktopSettings, FolderUse } from '../../shared/ipc'
import type { DesktopSettingsKept } from './desktop-settings'

/** The calls that speak of this computer's settings. */
export type DesktopCalls = Pick<
  Calls,
  'desktopSettings' | 'changeDesktopSettings' | 'chooseFolder' | 'forgetFolder'
>

const settingOf: Record<FolderUse, 'watchFolder' | 'archiveFolder'> = {
  watch: 'watchFolder',
  archive: 'archiveFolder',
}

/**
 * Answers them.
 *
 * @param setLoginStart tells the system; what it refuses is not kept
 */
export function desktopCalls(
  settings: DesktopSettingsKept,
  dialog: Pick<Dialog, 'showOpenDialog'>,
  window: () => BrowserWindow,
  setLoginStart: (wanted: boolean) => Promise<void>,
): DesktopCalls {
  const setFolder = (use: FolderUse, folder: string | null): Promise<DesktopSettings> =>
    settings.change({ [settingOf[use]]: folder })
  return {
    desktopSettings: () => Promise.resolve(settings.now()),
    async changeDesktopSettings(change) {
      if (change.opensAtLogin !== undefined) await setLoginStart(change.opensAtLogin)
      return settings.change(change)
    },
    async chooseFolder(use) {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        properties: ['openDirectory', 'createDirectory'],
      })
      const [folder] = filePaths
      return canceled || folder === undefined ? settings.now() : setFolder(use, folder)
    },
    forgetFolder: (use) => setFolder(use, null),
  }
}
