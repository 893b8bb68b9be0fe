import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Locked {
  readonly version: string
  readonly license?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly hasInstallScript?: boolean
}

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const manifest = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>
const lock = JSON.parse(read('package-lock.json')) as {
  readonly lockfileVersion: number
  readonly packages: Readonly<Record<string, Locked>>
}
const root = lock.packages[''] as unknown as typeof manifest
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')

/** Terms under which others' work may be in the program or make it. A new one is read by a person first. */
const known = new Set([
  '0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC-BY-4.0', 'CC0-1.0', 'ISC', 'MIT', 'MPL-2.0',
  'OFL-1.1', 'Python-2.0', 'Unlicense', 'WTFPL',
]) // prettier-ignore

/** Packages that would run something while they are installed, and do not: it is switched off. None needs it here. */
const withScripts = ['node_modules/electron-winstaller', 'node_modules/esbuild']

/** SPDX expressions of these packages are words joined by AND and OR, with brackets. */
const termsOf = (license: string): readonly string[] => license.replace(/[()]/g, '').split(/ AND | OR /)

describe('what the program is made of and with', () => {
  it('is pinned to the version', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
    expect(read('.npmrc')).toMatch(/^save-exact=true$/m)
  })

  it('is locked as it is pinned, each package by the hash of its content, from the public registry', () => {
    expect(lock.lockfileVersion).toBe(3)
    expect([root.dependencies, root.devDependencies]).toEqual([
      manifest.dependencies,
      manifest.devDependencies,
    ])
    expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([])
    const elsewhere = packages.filter(
      ([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
    )
    expect(elsewhere).toEqual([])
  })

  it('runs nothing while it is installed, and what would is known by name', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m)
    expect(packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual(
      withScripts,
    )
  })

  it('states terms that were read', () => {
    const strange = packages.filter(
      ([, { license }]) => !license || !termsOf(license).every((one) => known.has(one)),
    )
    expect(strange.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
  })
})
