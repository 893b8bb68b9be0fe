import { homedir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { HIDDEN_SWITCH, setAutostartEntry } from './autostart-entry'

/** Starts the app at login from now on, hidden, or no more. Throws where the system refuses. */
export async function setLoginStart(wanted: boolean): Promise<void> {
  if (process.platform === 'linux') {
    const config = process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config')
    // An AppImage runs from a mount that is gone at the next login; the file itself is what stays.
    const executable = process.env['APPIMAGE'] ?? process.execPath
    return setAutostartEntry(join(config, 'autostart', 'app.jandon.desktop.desktop'), executable, wanted)
  }
  app.setLoginItemSettings({ openAtLogin: wanted, args: [HIDDEN_SWITCH] })
}
