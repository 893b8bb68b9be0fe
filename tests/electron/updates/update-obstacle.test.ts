import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Build, updateObstacle } from '../../../electron/updates/update-obstacle'
import { temporaryFolder } from '../../support/temporary-folder'

const build: Build = {
  platform: 'win32',
  isPackaged: true,
  resources: '/nowhere',
  executable: '/Applications/Jandon.app/Contents/MacOS/Jandon',
  isPortable: false,
}
const never = () => Promise.reject(new Error('only macOS is asked'))

/** A folder with what electron-builder writes. */
function resourcesWith(config: string): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'app-update.yml'), config)
  return folder
}

describe('updateObstacle', () => {
  it.each(['linux', 'freebsd'] as const)('leaves updates to the system on %s', async (platform) => {
    expect(await updateObstacle({ ...build, platform }, never)).toBe('system')
  })

  it('leaves a program that was never installed as it is', async () => {
    expect(await updateObstacle({ ...build, isPortable: true }, never)).toBe('system')
  })

  it('is there for every build that was not packed', async () => {
    expect(await updateObstacle({ ...build, isPackaged: false }, never)).toBe('unsigned')
    expect(await updateObstacle({ ...build, platform: 'darwin', isPackaged: false }, never)).toBe('unsigned')
  })

  it('is gone on Windows where the build names its publisher', async () => {
    const signed = resourcesWith('provider: generic\npublisherName:\n  - Jandon\n')
    const unsigned = resourcesWith('provider: generic\nurl: https://x/publisherName:\n')
    expect(await updateObstacle({ ...build, resources: signed }, never)).toBeNull()
    expect(await updateObstacle({ ...build, resources: unsigned }, never)).toBe('unsigned')
    expect(await updateObstacle(build, never)).toBe('unsigned')
  })

  it('is gone on macOS where the bundle is signed by a developer Apple knows', async () => {
    const asked: string[] = []
    const signed = (answer: boolean) => (bundle: string) => {
      asked.push(bundle)
      return Promise.resolve(answer)
    }
    const mac = { ...build, platform: 'darwin' } as const
    expect(await updateObstacle(mac, signed(true))).toBeNull()
    expect(await updateObstacle(mac, signed(false))).toBe('unsigned')
    expect(asked).toEqual(['/Applications/Jandon.app', '/Applications/Jandon.app'])
  })
})
