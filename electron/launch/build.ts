import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { newestChange } from './newest-change'

/** What a build is made of. */
const sources = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'electron.vite.config.ts',
  'package-lock.json',
]

/** What a build leaves last in each of its folders; a missing one counts as never built. */
const entries = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html']

/** Whether something was changed since the last build. */
export function isBuildStale(project: string): boolean {
  const changed = Math.max(...sources.map((source) => newestChange(join(project, source))))
  const built = Math.min(...entries.map((entry) => newestChange(join(project, entry))))
  return changed > built
}

/** Builds all three parts. Gives what the build said where it failed, else null. */
export function build(project: string): string | null {
  const tool = join(project, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, 'build'], {
    cwd: project,
    encoding: 'utf8',
  })
  return status === 0 ? null : stdout + stderr
}
