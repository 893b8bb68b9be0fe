import { mkdir, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { writeFileAtomic } from '../files/write-file-atomic'

/** The switch that starts the app without showing its window. */
export const HIDDEN_SWITCH = '--hidden'

/**
 * The entry by which a Linux desktop starts the app at login (Desktop Entry Specification 1.5; characters special to
 * `Exec` are escaped as it says).
 */
export const autostartEntry = (executable: string): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Jandon',
    `Exec="${executable
      .replace(/["`$\\]/g, (special) => `\\${special}`)
      .replaceAll('\\', '\\\\')
      .replaceAll('%', '%%')}" ${HIDDEN_SWITCH}`,
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n')

/** Writes or removes the entry. */
export async function setAutostartEntry(file: string, executable: string, wanted: boolean): Promise<void> {
  if (!wanted) return rm(file, { force: true })
  await mkdir(dirname(file), { recursive: true })
  await writeFileAtomic(file, Buffer.from(autostartEntry(executable)))
}
