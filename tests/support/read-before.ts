import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readImports } from './architecture/read-imports'

const assets = fileURLToPath(new URL('../../out/renderer/assets/', import.meta.url))

/** The built script of this name. */
export const scriptOf = (name: string): string | undefined =>
  readdirSync(assets).find((file) => file.startsWith(`${name}-`) && file.endsWith('.js'))

/** The scripts that are read before any of `scripts` runs, themselves included. What is read later, on demand, is not. */
export function readBefore(scripts: readonly (string | undefined)[]): readonly string[] {
  const found = new Set<string>()
  const read = (file: string | undefined): void => {
    if (file === undefined) throw new Error('There is no such script in the build')
    if (found.has(file)) return
    found.add(file)
    const text = readFileSync(assets + file, 'utf8')
    for (const { of } of readImports(file, text.replaceAll(/import\(/g, 'later(')).imports)
      read(of.replace('./', ''))
  }
  scripts.forEach(read)
  return [...found]
}

/** What is read before the overview answers. */
export const firstLoad = (): readonly string[] => readBefore([scriptOf('start'), scriptOf('overview-screen')])

/** How many bytes these scripts have together, before any compression. */
export const sizeOf = (scripts: readonly string[]): number =>
  scripts.reduce((sum, file) => sum + statSync(assets + file).size, 0)
