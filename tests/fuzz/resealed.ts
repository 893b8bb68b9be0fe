import { openContainer, sealContainer } from '../../shared/backup/container'
import { concat } from '../../shared/bytes/concat'
import { sha256 } from '../../shared/bytes/sha256'
import { asItIs, type Packing } from './packing'

interface Manifest {
  readonly sections: readonly { readonly name: string; readonly bytes: number }[]
}

const NEWLINE = '\n'

/**
 * A plain backup: its header, its manifest and each table's lines. Put together again with every checksum right, those of
 * the manifest too unless the manifest itself was changed, so that its records are what is read.
 */
export const resealed: Packing = async (file) => {
  const opened = await openContainer(file)
  if (!opened.ok) return asItIs(file)
  const { header, payload } = opened.value
  const end = payload.indexOf(NEWLINE.charCodeAt(0))
  const manifest = payload.subarray(0, end)
  const told = JSON.parse(new TextDecoder().decode(manifest)) as Manifest
  let at = end + 1
  const bodies = told.sections.map(({ bytes }) => payload.subarray(at, (at += bytes)))
  return {
    parts: [header, manifest, ...bodies],
    pack: async ([someHeader, someManifest, ...tables]) => {
      const first = sameBytes(someManifest!, manifest) ? await manifestOf(told, tables) : someManifest!
      const whole = concat(first, new TextEncoder().encode(NEWLINE), ...tables)
      return sealContainer({ header: someHeader!, payload: whole })
    },
  }
}

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0

async function manifestOf(told: Manifest, tables: readonly Uint8Array[]): Promise<Uint8Array> {
  const sections = await Promise.all(
    told.sections.map(async ({ name }, index) => ({
      name,
      records: linesIn(tables[index]!),
      bytes: tables[index]!.length,
      sha256: await sha256(tables[index]!),
    })),
  )
  return new TextEncoder().encode(JSON.stringify({ ...told, sections }))
}

const linesIn = (bytes: Uint8Array): number => Buffer.from(bytes).toString('latin1').split(NEWLINE).length - 1
