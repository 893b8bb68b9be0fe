import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { join, parse } from 'node:path'
import type { ArchivedFile, Calls } from '../../shared/ipc'
import { isDraft, writeFileAtomic } from '../files/write-file-atomic'
import { hasRoomFor } from '../snapshots/free-space'

/** The calls that speak of the archive. */
export type Archive = Pick<Calls, 'archiveStatement' | 'readArchive'>

/** A file's own name behind the start of its hash, so that two of one name are both kept and none is kept twice. */
const archived = /^([0-9a-f]{16}) (.+)$/

/** File systems take names of 255 bytes; the hash before it and the end of a draft's name take some of them. */
const MOST_BYTES = 200

/** A name as far as there is room for it, its ending included: a letter of Korean or Japanese takes three bytes. */
function fitting(name: string): string {
  const { name: stem, ext } = parse(name)
  const letters = [...stem]
  while (Buffer.byteLength(letters.join('') + ext) > MOST_BYTES && letters.length > 0) letters.pop()
  return letters.join('') + ext
}

/**
 * Keeps statements in a folder of the person's.
 *
 * @param folder the one chosen; null for none
 */
export const keepArchive = (folder: () => string | null): Archive => ({
  async archiveStatement(name, bytes) {
    const chosen = folder()
    if (chosen === null) return 'off'
    const file = join(chosen, `${hashOf(bytes)} ${fitting(name)}`)
    if (await isThere(file, bytes)) return 'kept-before'
    try {
      await mkdir(chosen, { recursive: true })
      if (!(await hasRoomFor(bytes.length, chosen))) return 'unavailable'
      await writeFileAtomic(file, bytes)
      return 'kept'
    } catch {
      return 'unavailable'
    }
  },
  async readArchive() {
    const chosen = folder()
    const names = chosen === null ? [] : await readdir(chosen).catch(() => [])
    const files: Dated[] = []
    for (const entry of names) {
      const [, hash, name] = archived.exec(entry) ?? []
      // Half a file that a killed process left is nobody's statement.
      if (hash === undefined || name === undefined || isDraft(entry)) continue
      files.push(await readKept(join(chosen!, entry), name, hash))
    }
    return files.sort((a, b) => a.keptAt - b.keptAt).map(({ name, bytes, whole }) => ({ name, bytes, whole }))
  },
})

type Dated = ArchivedFile & { readonly keptAt: number }

/** What cannot be read is told like what was changed: it is there, and of no use. */
async function readKept(path: string, name: string, hash: string): Promise<Dated> {
  try {
    const bytes = await readFile(path)
    return { name, bytes, whole: hashOf(bytes) === hash, keptAt: (await stat(path)).mtimeMs }
  } catch {
    return { name, bytes: new Uint8Array(), whole: false, keptAt: 0 }
  }
}

const isThere = async (file: string, bytes: Uint8Array): Promise<boolean> =>
  (await readFile(file).catch(() => null))?.equals(bytes) ?? false

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16)
