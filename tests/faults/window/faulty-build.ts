import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { plant } from './plant'

/** Copies the built window with `plant` before its workers' scripts, which no test can reach into otherwise. */
export function makeFaultyBuild(built: string, folder: string): string {
  cpSync(built, folder, { recursive: true })
  const assets = join(folder, 'assets')
  for (const name of readdirSync(assets).filter((one) => /-worker-.*\.js$/.test(one))) {
    const path = join(assets, name)
    writeFileSync(path, plant + readFileSync(path, 'utf8'))
  }
  return folder
}
