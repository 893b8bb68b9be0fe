import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fail, ok, type Result } from '../../shared/result'
import { electronBinary } from './electron-binary'

/**
 * The Electron executable, downloaded if need be by electron's own `install.js` (npm brings only the downloader).
 * That script checks the archive against the checksums npm brought, and gives up by itself where there is no network.
 *
 * @returns the path, or why there is none
 */
export function fetchElectron(project: string): Result<string, string> {
  const present = electronBinary(project)
  if (present !== null) return ok(present)
  const script = join(project, 'node_modules', 'electron', 'install.js')
  const { stderr } = spawnSync(process.execPath, [script], {
    cwd: project,
    encoding: 'utf8',
    stdio: ['ignore', 'inherit', 'pipe'],
  })
  const fetched = electronBinary(project)
  return fetched === null ? fail(firstReason(stderr)) : ok(fetched)
}

/** The message of the error whose stack the installer prints. Node words every lost connection as `fetch failed`. */
function firstReason(stderr: string): string {
  const message = /^\w*Error: (.+)/m.exec(stderr)?.[1]
  if (message === 'fetch failed') return 'its server cannot be reached'
  return message ?? 'the download stopped without a word'
}
