import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Host } from './host'

/** The safety copies on disk that are written to their end, by their files; the window waits for none of them. */
export function copiesIn(host: Host): readonly string[] {
  const folder = join(host.profile, 'snapshots')
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.snapshot')) : []
}
