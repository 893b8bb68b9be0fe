import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { parse } from 'yaml'

/** A fuse by the name electron-builder gives it, and whether it is on. */
export type Fuses = Readonly<Record<string, boolean>>

const options: Readonly<Record<string, FuseV1Options>> = {
  runAsNode: FuseV1Options.RunAsNode,
  enableCookieEncryption: FuseV1Options.EnableCookieEncryption,
  enableNodeOptionsEnvironmentVariable: FuseV1Options.EnableNodeOptionsEnvironmentVariable,
  enableNodeCliInspectArguments: FuseV1Options.EnableNodeCliInspectArguments,
  enableEmbeddedAsarIntegrityValidation: FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
  onlyLoadAppFromAsar: FuseV1Options.OnlyLoadAppFromAsar,
  loadBrowserProcessSpecificV8Snapshot: FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
  grantFileProtocolExtraPrivileges: FuseV1Options.GrantFileProtocolExtraPrivileges,
}

/** The fuses as the package is to have them. */
export function wantedFuses(project: string): Fuses {
  const builder = readFileSync(join(project, 'electron', 'packaging', 'builder.yml'), 'utf8')
  return (parse(builder) as { readonly electronFuses: Fuses }).electronFuses
}

/** A fuse that is on, as its wire spells it: one character each. */
const ON = '1'.charCodeAt(0)

/** The fuses as a packed program has them. */
export async function fusesOf(program: string): Promise<Fuses> {
  const wire = await getCurrentFuseWire(program)
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, Number(wire[option]) === ON]),
  )
}
