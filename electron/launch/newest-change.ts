import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** When the file, or the newest file below the folder, was last changed, in milliseconds; 0 where it is missing. */
export function newestChange(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return 0
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))))
}
