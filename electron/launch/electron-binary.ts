import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The Electron executable in `node_modules`, or null where it has not been downloaded. Looks as electron's own
 * `index.js` does, but never starts a download, which importing that file would.
 *
 * @param project the folder with `node_modules`
 */
export function electronBinary(project: string): string | null {
  const folder = join(project, 'node_modules', 'electron')
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist')
  const binary = join(dist, readFileSync(pathFile, 'utf8'))
  return existsSync(binary) ? binary : null
}
