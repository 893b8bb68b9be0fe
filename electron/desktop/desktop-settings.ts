import { z } from 'zod'
import type { DesktopSettings } from '../../shared/ipc'
import { usualQuiet } from '../../shared/reminders'
import { inTurn } from '../../shared/in-turn'
import { readJson } from '../files/read-json'
import { writeJson } from '../files/write-json'

const Hour = z.int().min(0).max(23)

/** Hours, as the window sends them and the file keeps them. */
export const Quiet = z.strictObject({ from: Hour, until: Hour })

const Settings = z.object({
  staysInTray: z.boolean(),
  opensAtLogin: z.boolean(),
  quiet: Quiet,
  watchFolder: z.string().nullable(),
  archiveFolder: z.string().nullable(),
  // Newer than the first of these files.
  updatesInApp: z.boolean().default(false),
})

/** Nothing that a person has not asked for. */
const untouched: DesktopSettings = {
  staysInTray: false,
  opensAtLogin: false,
  quiet: usualQuiet,
  watchFolder: null,
  archiveFolder: null,
  updatesInApp: false,
}

/** The settings of this computer, in memory and on disk. */
export interface DesktopSettingsKept {
  readonly now: () => DesktopSettings
  /** Changes some and gives all. What the disk does not take is not changed either, and is an exception. */
  readonly change: (change: Partial<DesktopSettings>) => Promise<DesktopSettings>
  /** Told of the settings after each change, and at once. */
  readonly onChange: (listener: (settings: DesktopSettings) => void) => void
}

/**
 * Keeps the settings in a file.
 *
 * @param onDamaged told where the file could not be understood; the settings then stand at their defaults
 */
export async function keepDesktopSettings(file: string, onDamaged: () => void): Promise<DesktopSettingsKept> {
  let settings = await readJson<DesktopSettings>(file, Settings, untouched, onDamaged)
  let tell: (settings: DesktopSettings) => void = () => undefined
  const turn = inTurn()
  return {
    now: () => settings,
    change: (change) =>
      turn(async () => {
        const changed = { ...settings, ...change }
        await writeJson(file, changed)
        settings = changed
        tell(settings)
        return settings
      }),
    onChange(listener) {
      tell = listener
      listener(settings)
    },
  }
}
