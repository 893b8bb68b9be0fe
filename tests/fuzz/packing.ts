import { makeZip } from '../support/make-zip'
import { zipEntries } from '../../shared/statements/tables/zip'

/** A file taken apart into what is changed, and the way back. */
export interface Unpacked {
  readonly parts: readonly Uint8Array[]
  readonly pack: (parts: readonly Uint8Array[]) => Promise<Uint8Array>
}

/** How the files of a parser are taken apart, so that changes lie inside of what would tell of any change. */
export type Packing = (file: Uint8Array) => Promise<Unpacked>

/** A file that is one part. */
export const asItIs: Packing = (file) =>
  Promise.resolve({ parts: [file], pack: (parts) => Promise.resolve(parts[0]!) })

/** What one file of an archive may come to, in bytes. */
const MOST = 10_000_000

/** An archive, packed again with its checksums right. */
export const unzipped: Packing = async (file) => {
  const entries = zipEntries(file)
  const parts: Uint8Array[] = []
  for (const entry of entries) parts.push(await entry.read(MOST))
  return {
    parts,
    pack: (changed) =>
      Promise.resolve(makeZip(Object.fromEntries(entries.map(({ name }, index) => [name, changed[index]!])))),
  }
}
