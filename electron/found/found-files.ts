import { createHash } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Calls, FoundFile, HandedFile } from '../../shared/ipc'
import { mayBeArchive, mayBeStatement } from '../../shared/statement-files'
import { inTurn } from '../../shared/in-turn'
import { readJson } from '../files/read-json'
import { readPicked } from '../files/read-picked'
import { writeJson } from '../files/write-json'

/** The calls that speak of the watched folder. */
export type FoundFiles = Pick<Calls, 'foundFiles' | 'takeFound' | 'doneWithFound'>

/** Which files are no longer offered. More than a person will ever have; the oldest go first. */
const Done = z.array(z.string()).max(20_000)
const MOST_DONE = 10_000

/** An archive of statements is small; larger ones in a folder of downloads are of other things. In bytes. */
const LARGEST_ARCHIVE = 4_000_000

interface Candidate extends FoundFile {
  readonly path: string
  readonly changedAt: number
}

/**
 * Offers the statements of a folder, each until the window is done with it: what is only read may yet be lost with the
 * window, and the computer would not know it again. A file that changes afterwards is offered
 * again: its id is made of its name, its size and its time.
 *
 * @param folder the one watched now; null for none
 * @param file where it is kept which are done with
 */
export function offerFoundFiles(
  folder: () => string | null,
  file: string,
  onDamaged: () => void,
): FoundFiles {
  const turn = inTurn()
  const readDone = (): Promise<readonly string[]> => readJson(file, Done, [], onDamaged)

  async function candidates(): Promise<readonly Candidate[] | 'gone'> {
    const watched = folder()
    return watched === null ? [] : statementsOf(watched)
  }

  const finish = (ids: readonly string[]): Promise<void> =>
    turn(async () => writeJson(file, [...(await readDone()), ...ids].slice(-MOST_DONE)))

  return {
    async foundFiles() {
      const there = await candidates()
      if (there === 'gone') return 'gone'
      const done = new Set(await turn(readDone))
      return there.filter(({ id }) => !done.has(id)).map(({ id, name, bytes }) => ({ id, name, bytes }))
    },
    async takeFound(ids) {
      const there = await candidates()
      const wanted = there === 'gone' ? [] : there.filter(({ id }) => ids.includes(id))
      const read = await Promise.all(wanted.map(taken))
      return read.filter((one) => one !== null)
    },
    doneWithFound: finish,
  }
}

/** Null where it cannot be read now, such as while another program writes it: then it is offered again. */
const taken = ({ id, path }: Candidate): Promise<HandedFile | null> =>
  readPicked(path).then(
    (file) => ({ ...file, id }),
    () => null,
  )

async function statementsOf(folder: string): Promise<readonly Candidate[] | 'gone'> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null)
  if (entries === null) return 'gone'
  const names = entries
    .filter((entry) => entry.isFile() && mayBeStatement(entry.name))
    .map(({ name }) => name)
  const found = await Promise.all(names.map((name) => describe(folder, name).catch(() => null)))
  return found
    .filter((one) => one !== null)
    .filter(({ name, bytes }) => bytes > 0 && (bytes <= LARGEST_ARCHIVE || !mayBeArchive(name)))
    .sort((a, b) => b.changedAt - a.changedAt)
}

async function describe(folder: string, name: string): Promise<Candidate> {
  const path = join(folder, name)
  const { size, mtimeMs } = await stat(path)
  const id = createHash('sha256').update(`${path}\0${size}\0${mtimeMs}`).digest('hex').slice(0, 32)
  return { id, name, bytes: size, path, changedAt: mtimeMs }
}
