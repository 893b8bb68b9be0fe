import { readFileSync } from 'node:fs'
import { z } from 'zod'

const Wanted = z.object({ updatesInApp: z.boolean() })

/**
 * Whether the person has switched updates in the app on. Read by itself before anything else, because Chromium must be
 * told at its start which machine it may find; what cannot be read counts as no.
 */
export function updatesWanted(settingsFile: string): boolean {
  try {
    return Wanted.parse(JSON.parse(readFileSync(settingsFile, 'utf8'))).updatesInApp
  } catch {
    return false
  }
}
