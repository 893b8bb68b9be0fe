import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundledFolder } from './list-packages'

/** A package that is part of the program. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** SPDX expression, as the package says. */
  readonly license: string
  /** As in the lock file: `sha512-…`, base64. Null where the lock has none. */
  readonly integrity: string | null
  /** The text of its licence, and of a notice beside it. Empty where it brings none. */
  readonly texts: readonly string[]
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version: string; readonly integrity?: string }>>
}

/** In no bundle, yet what the program runs in. */
const ELECTRON = 'node_modules/electron'

/** Files a package states its terms in. */
const isLegal = (name: string): boolean => /^(licen[cs]e|copying|notice)/i.test(name)

/**
 * Every package the program is made of: those the last build put into its bundles, and Electron.
 *
 * @param project the folder with `package-lock.json`, `node_modules` and the build
 */
export function shippedPackages(project: string): readonly ShippedPackage[] {
  const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as Lock
  return [...new Set([ELECTRON, ...bundled(project)])]
    .map((path) => shipped(project, path, lock))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1))
}

const bundled = (project: string): readonly string[] =>
  readdirSync(join(project, bundledFolder)).flatMap(
    (list) => JSON.parse(readFileSync(join(project, bundledFolder, list), 'utf8')) as readonly string[],
  )

function shipped(project: string, path: string, lock: Lock): ShippedPackage {
  const locked = lock.packages[path]
  if (!locked) throw new Error(`${path} is in the program, but not in the lock file`)
  const { version, integrity = null } = locked
  return { ...described(join(project, path)), version, integrity }
}

function described(folder: string): Pick<ShippedPackage, 'name' | 'license' | 'texts'> {
  const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string
    readonly license?: string
  }
  if (license === undefined) throw new Error(`${name} states no licence`)
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && isLegal(entry.name))
    .map((entry) => readFileSync(join(folder, entry.name), 'utf8').trim())
  return { name, license, texts }
}
