import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { notices } from '../../../../electron/packaging/legal/notices'
import { shippedPackages } from '../../../../electron/packaging/legal/packages'
import { sbom } from '../../../../electron/packaging/legal/sbom'
import { temporaryFolder } from '../../../support/temporary-folder'

const sha512 = `sha512-${Buffer.alloc(64, 1).toString('base64')}`

/** A project with a dependency, one of a scope, a tool, and Electron. */
function project(license: string | undefined = 'MIT'): string {
  const root = temporaryFolder()
  const packages: Record<string, object> = { '': { version: '1.0.0' } }
  const add = (name: string, version: string, dev: boolean, terms: string | undefined): void => {
    const folder = join(root, 'node_modules', name)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version, license: terms }))
    writeFileSync(join(folder, 'LICENSE'), `Terms of ${name}\n`)
    packages[`node_modules/${name}`] = { version, integrity: sha512, ...(dev ? { dev } : {}) }
  }
  add('charts', '2.0.0', false, license)
  add('@scope/part', '1.2.3', false, 'MIT OR Apache-2.0')
  add('linter', '9.0.0', true, 'MIT')
  add('electron', '45.0.0', true, 'MIT')
  packages['node_modules/not-for-this-system'] = { version: '1.0.0', optional: true }
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }))
  return root
}

describe('shippedPackages', () => {
  it('are those needed at run time and Electron, not the tools', () => {
    const found = shippedPackages(project()).map(({ name, version }) => `${name} ${version}`)
    expect(found).toEqual(['@scope/part 1.2.3', 'charts 2.0.0', 'electron 45.0.0'])
  })

  it('must state their licence', () => {
    const root = project()
    writeFileSync(join(root, 'node_modules/charts/package.json'), '{"name":"charts"}')
    expect(() => shippedPackages(root)).toThrow('charts states no licence')
  })

  it('all do in this project', () => {
    const packages = shippedPackages('.')
    expect(packages.map(({ name }) => name)).toContain('react')
    expect(packages.filter(({ license }) => /GPL|UNLICENSED|SEE/.test(license))).toEqual([])
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
