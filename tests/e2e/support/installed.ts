import { powerShellOf } from '../../../electron/updates/windows-signature'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { releasePage } from './release-page'

/** Jandon as Windows installs it, and what the host of its releases has. */
export interface Installed {
  /** Whether the build was signed. */
  readonly signed: boolean
  /** Who signed the installer that is offered, by what Windows says; null where Windows cannot be asked. */
  readonly signer: string | null
  /** The files of the releases, by their addresses. */
  readonly releases: Readonly<Record<string, Uint8Array>>
}

/** A request to the host of the releases. */
export interface ReleaseRequest {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

/** What the environment of the main process says of an installed build. */
export function installedIn(folder: string, { signed, signer }: Installed): Readonly<Record<string, string>> {
  const resources = join(folder, 'resources')
  const programs = join(folder, 'programs')
  mkdirSync(resources, { recursive: true })
  mkdirSync(programs, { recursive: true })
  const publisher = signed ? 'publisherName:\n  - Jandon\n' : ''
  writeFileSync(
    join(resources, 'app-update.yml'),
    `provider: generic\nurl: ${releasePage}\n${publisher}updaterCacheDirName: jandon-updater\n`,
  )
  if (signer !== null) {
    // A path of Windows is one name here, which is looked for among the programs.
    const powerShell = join(programs, powerShellOf({}))
    writeFileSync(powerShell, `#!/bin/sh\necho '${signer}'\n`)
    chmodSync(powerShell, 0o755)
  }
  return {
    STAND_IN_RESOURCES: resources,
    LOCALAPPDATA: join(folder, 'local'),
    PATH: `${programs}:${process.env['PATH'] ?? ''}`,
  }
}
