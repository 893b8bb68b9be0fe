import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { electronBinary } from '../../../electron/launch/electron-binary'
import { fetchElectron } from '../../../electron/launch/fetch-electron'
import { fail, ok } from '../../../shared/result'
import { temporaryFolder } from '../../support/temporary-folder'

/** A project whose electron package has an installer that does this. */
function project(installer: string): { folder: string; binary: string } {
  const folder = temporaryFolder()
  const electron = join(folder, 'node_modules', 'electron')
  mkdirSync(join(electron, 'dist'), { recursive: true })
  writeFileSync(join(electron, 'install.js'), installer)
  return { folder, binary: join(electron, 'dist', 'electron') }
}

const installs = `
const { writeFileSync } = require('node:fs')
writeFileSync(__dirname + '/dist/electron', '')
writeFileSync(__dirname + '/path.txt', 'electron')`

const failsOffline = `
console.error(new TypeError('fetch failed').stack)
process.exit(1)`

describe('fetchElectron', () => {
  it('lets the package fetch its binary', () => {
    const { folder, binary } = project(installs)
    expect(electronBinary(folder)).toBeNull()
    expect(fetchElectron(folder)).toEqual(ok(binary))
    expect(electronBinary(folder)).toBe(binary)
  })

  it('fetches nothing where the binary is there', () => {
    const { folder, binary } = project('throw new Error("asked again")')
    writeFileSync(binary, '')
    writeFileSync(join(folder, 'node_modules', 'electron', 'path.txt'), 'electron')
    expect(fetchElectron(folder)).toEqual(ok(binary))
  })

  it('says why it could not', () => {
    expect(fetchElectron(project(failsOffline).folder)).toEqual(fail('its server cannot be reached'))
    expect(fetchElectron(project('throw new Error("no room")').folder)).toEqual(fail('no room'))
    expect(fetchElectron(project('process.exit(3)').folder)).toEqual(
      fail('the download stopped without a word'),
    )
  })
})
