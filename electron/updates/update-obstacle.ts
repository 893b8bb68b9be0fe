import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { UpdateObstacle } from '../../shared/ipc'

/** What of the running program decides whether it may replace itself. */
export interface Build {
  readonly platform: NodeJS.Platform
  readonly isPackaged: boolean
  /** The folder of `app-update.yml`, which electron-builder writes. */
  readonly resources: string
  /** The running program. */
  readonly executable: string
  /** Whether it runs from one file without an installation, which no installer can renew. */
  readonly isPortable: boolean
}

/**
 * What keeps this build from updating itself; null where nothing does. A new version is only safe where its signature
 * is held against that of the old one: Windows and macOS can, Linux packages are renewed by their own means.
 */
export async function updateObstacle(
  build: Build,
  isDeveloperSigned: (bundle: string) => Promise<boolean> = checkDeveloperSigned,
): Promise<UpdateObstacle | null> {
  const { platform, isPackaged, resources, executable, isPortable } = build
  if ((platform !== 'win32' && platform !== 'darwin') || isPortable) return 'system'
  if (!isPackaged) return 'unsigned'
  const signed =
    platform === 'win32'
      ? await namesPublisher(resources)
      : await isDeveloperSigned(join(executable, '..', '..', '..'))
  return signed ? null : 'unsigned'
}

/**
 * electron-builder names the publisher in a build it has signed, and in no other. Without the name electron-updater
 * would take any installer as it comes.
 */
const namesPublisher = (resources: string): Promise<boolean> =>
  readFile(join(resources, 'app-update.yml'), 'utf8').then(
    (text) => /^publisherName:\s*\S/m.test(text),
    () => false,
  )

/** Apple's requirement for a Developer ID certificate (TN3127); what is signed for this machine alone has none. */
const DEVELOPER_ID = 'anchor apple generic and certificate leaf[field.1.2.840.113635.100.6.1.13] exists'

const checkDeveloperSigned = (bundle: string): Promise<boolean> =>
  new Promise((resolve) => {
    execFile('/usr/bin/codesign', ['--verify', '--strict', `-R=${DEVELOPER_ID}`, bundle], (error) =>
      resolve(error === null),
    )
  })
