import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extractFile, listPackage } from '@electron/asar'
import { expect, test } from '@playwright/test'
import { parse } from 'yaml'
import { fusesOf, wantedFuses } from '../../electron/packaging/fuses'
import { madeUpDist } from './support/made-up-dist'
import { releasePage } from './support/release-page'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs a tool of the project, and fails with what it said where it fails. */
function run(...args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args], { cwd: root, encoding: 'utf8' })
  expect(status, stdout + stderr).toBe(0)
}

test.describe('the package', () => {
  test.describe.configure({ mode: 'serial' })
  let packed = ''

  test('is made from the build and a made-up distribution of Electron', () => {
    const folder = join(test.info().project.outputDir, 'package')
    mkdirSync(folder, { recursive: true })
    run(
      '--import',
      'tsx',
      'electron/packaging/package.ts',
      '--linux',
      'dir',
      `-c.electronDist=${madeUpDist(folder)}`,
      `-c.directories.output=${join(folder, 'out')}`,
    )
    packed = join(folder, 'out', 'linux-unpacked')
    expect(readdirSync(packed).sort()).toEqual([
      'LICENSE.electron.txt',
      'LICENSES.chromium.html',
      'jandon',
      'locales',
      'resources',
      'usr',
      'version',
    ])
    expect(readdirSync(join(packed, 'locales')).sort()).toEqual(['en-US.pak', 'ja.pak', 'ko.pak'])
    expect(readdirSync(join(packed, 'resources')).sort()).toEqual(['app-update.yml', 'app.asar', 'legal'])
  })

  test('knows where its releases are, and that nobody signed it', () => {
    const config = parse(readFileSync(join(packed, 'resources', 'app-update.yml'), 'utf8')) as object
    expect(config).toEqual({ provider: 'generic', url: releasePage, updaterCacheDirName: 'jandon-updater' })
  })

  test('holds the build and nothing else', () => {
    const archive = join(packed, 'resources', 'app.asar')
    const files = listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/'))
    const strangers = files.filter(
      (path) =>
        !/^\/(package\.json|out(\/(main|preload|renderer)(\/.*)?)?)$/.test(path) || path.endsWith('.map'),
    )
    expect(strangers).toEqual([])
    for (const wanted of ['/out/main/main.js', '/out/preload/preload.cjs', '/out/renderer/index.html'])
      expect(files).toContain(wanted)
    expect(extractFile(archive, 'out/renderer/index.html').toString()).toContain('<title>Jandon</title>')
    expect(statSync(archive).size).toBeLessThan(15 * 1024 * 1024)

    const { homepage } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly homepage: string }
    const kept = JSON.parse(extractFile(archive, 'package.json').toString()) as Record<string, unknown>
    expect(kept).toMatchObject({ name: 'jandon', main: 'out/main/main.js', homepage })
    expect(Object.keys(kept)).not.toContain('scripts')
    expect(Object.keys(kept)).not.toContain('devDependencies')
  })

  test('has its fuses set in the binary', async () => {
    const fuses = await fusesOf(join(packed, 'jandon'))
    expect(fuses).toEqual(wantedFuses(root))
    expect(Object.keys(fuses).filter((name) => fuses[name])).toEqual([
      'enableCookieEncryption',
      'enableEmbeddedAsarIntegrityValidation',
      'onlyLoadAppFromAsar',
    ])
    run('--import', 'tsx', 'electron/packaging/check-fuses.ts', join(packed, 'jandon'))
  })

  test('brings its bill of materials and the notices of every part', () => {
    const legal = join(packed, 'resources', 'legal')
    const bill = JSON.parse(readFileSync(join(legal, 'sbom.cdx.json'), 'utf8')) as {
      readonly components: readonly { readonly name: string; readonly version: string }[]
    }
    const notices = readFileSync(join(legal, 'third-party-notices.txt'), 'utf8')
    expect(bill.components.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['electron', 'react', 'dexie', 'zod', '@fontsource-variable/inter']),
    )
    expect(bill.components.map(({ name }) => name)).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^(electron-builder|vite|typescript|playwright|@types\/.*)$/),
      ]),
    )
    expect(notices).not.toMatch(/^Licence: .*(GPL|UNLICENSED|SEE LICENSE)/m)
    expect(bill.components.filter(({ name, version }) => !notices.includes(`${name} ${version}\n`))).toEqual(
      [],
    )
  })

  test('has metadata that software centres accept', () => {
    const file = join(packed, 'usr', 'share', 'metainfo', 'app.jandon.desktop.metainfo.xml')
    expect(existsSync(file)).toBe(true)
    expect(readFileSync(file, 'utf8')).not.toMatch(/@\w+@/)
    const checked = spawnSync('appstreamcli', ['validate', '--no-net', file], { encoding: 'utf8' })
    test.skip(checked.error !== undefined, 'there is no appstreamcli on this machine')
    expect(checked.status, checked.stdout).toBe(0)
  })
})
