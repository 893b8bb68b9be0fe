import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

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
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string
        readonly dev?: boolean
        readonly optional?: boolean
        readonly integrity?: string
      }
    >
  >
}

/** Bundled though they are no dependency at run time: Electron itself. */
const alsoShipped = ['node_modules/electron']

/** Files a package states its terms in. */
const isLegal = (name: string): boolean => /^(licen[cs]e|copying|notice)/i.test(name)

/**
 * Every package the program is made of, by the lock file: what the dependencies need at run time, and Electron. More than
 * the bundle holds in the end (what is not imported is left out of it), never less.
 *
 * @param project the folder with `package-lock.json` and `node_modules`
 */
export function shippedPackages(project: string): readonly ShippedPackage[] {
  const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as Lock
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && (entry.dev !== true || alsoShipped.includes(path)))
    .filter(([path]) => existsSync(join(project, path)))
    .map(([path, { version = '', integrity = null }]) => ({
      ...described(join(project, path)),
      version,
      integrity,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1))
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
