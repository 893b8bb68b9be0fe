import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageFolder } from '../../../../electron/packaging/legal/list-packages'
import { notices } from '../../../../electron/packaging/legal/notices'
import { shippedPackages } from '../../../../electron/packaging/legal/packages'
import { sbom } from '../../../../electron/packaging/legal/sbom'
import { temporaryFolder } from '../../../support/temporary-folder'

const sha512 = `sha512-${Buffer.alloc(64, 1).toString('base64')}`

/** A project whose build holds a package, one of a scope and one inside another, but no tool. */
function project(license: string | undefined = 'MIT'): string {
  const root = temporaryFolder()
  const packages: Record<string, object> = { '': { version: '1.0.0' } }
  const add = (path: string, name: string, version: string, terms: string | undefined): void => {
    const folder = join(root, path)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version, license: terms }))
    writeFileSync(join(folder, 'LICENSE'), `Terms of ${name}\n`)
    packages[path] = { version, integrity: sha512 }
  }
  add('node_modules/charts', 'charts', '2.0.0', license)
  add('node_modules/charts/node_modules/@scope/part', '@scope/part', '1.2.3', 'MIT OR Apache-2.0')
  add('node_modules/linter', 'linter', '9.0.0', 'MIT')
  add('node_modules/electron', 'electron', '45.0.0', 'MIT')
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }))
  const lists = join(root, 'out', 'packages')
  mkdirSync(lists, { recursive: true })
  writeFileSync(join(lists, 'main.json'), '["node_modules/charts"]')
  const inside = '["node_modules/charts","node_modules/charts/node_modules/@scope/part"]'
  writeFileSync(join(lists, 'window.json'), inside)
  return root
}

describe('shippedPackages', () => {
  it('are those in the bundles, each once, and Electron, not the tools', () => {
    const found = shippedPackages(project()).map(({ name, version }) => `${name} ${version}`)
    expect(found).toEqual(['@scope/part 1.2.3', 'charts 2.0.0', 'electron 45.0.0'])
  })

  it('must state their licence', () => {
    const root = project()
    writeFileSync(join(root, 'node_modules/charts/package.json'), '{"name":"charts"}')
    expect(() => shippedPackages(root)).toThrow('charts states no licence')
  })

  it('must be in the lock file', () => {
    const root = project()
    writeFileSync(join(root, 'out/packages/main.json'), '["node_modules/stranger"]')
    expect(() => shippedPackages(root)).toThrow('node_modules/stranger is in the program')
  })
})

describe('packageFolder', () => {
  it.each([
    ['/home/x/node_modules/react/index.js', ['node_modules/react']],
    ['/x/node_modules/@scope/part/a.css?inline', ['node_modules/@scope/part']],
    ['/x/node_modules/a/node_modules/@b/c/d.js', ['node_modules/a/node_modules/@b/c']],
    ['C:\\x\\node_modules\\a\\b.js', ['node_modules/a']],
    ['\0vite/preload-helper.js', []],
    ['/x/renderer/main.tsx', []],
  ])('of %j is %j', (moduleId, folder) => {
    expect(packageFolder(moduleId)).toEqual(folder)
  })
})

describe('notices', () => {
  it('give each package with its terms', () => {
    const text = notices(shippedPackages(project()))
    for (const part of ['charts 2.0.0', 'Licence: MIT', 'Terms of charts', 'Terms of electron'])
      expect(text).toContain(part)
    expect(text).not.toContain('linter')
  })
})

describe('sbom', () => {
  it('is CycloneDX, the same each time', () => {
    const packages = shippedPackages(project())
    const bill = sbom({ name: 'Jandon', version: '1.0.0' }, packages)
    expect(bill).toEqual(sbom({ name: 'Jandon', version: '1.0.0' }, packages))
    expect(bill).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      components: [
        {
          name: '@scope/part',
          purl: 'pkg:npm/%40scope/part@1.2.3',
          licenses: [{ expression: 'MIT OR Apache-2.0' }],
          hashes: [{ alg: 'SHA-512', content: '01'.repeat(64) }],
        },
        { name: 'charts', licenses: [{ license: { id: 'MIT' } }] },
        { name: 'electron' },
      ],
    })
  })
})
