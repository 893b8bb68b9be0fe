import { randomBytes } from 'node:crypto'
import { extname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { HandedFile } from '../../shared/ipc'
import { mayBeStatement } from '../../shared/statement-files'
import { readPicked } from './read-picked'

/** A file the system handed over, and where it lies. */
export interface OpenedFile extends HandedFile {
  readonly path: string
}

/** Files the app was opened with, until the window is done with them. */
export interface OpenedFiles {
  add(paths: readonly string[]): void
  /** Those not done with, read. One that cannot be read any more is left out for good. */
  take(): Promise<readonly OpenedFile[]>
  /** They are in the ledger, or the person wants none of them. */
  finish(ids: readonly string[]): void
  /** Told whenever there is something to take, and at once where there is already. */
  onAdded(listener: () => void): void
}

interface Waiting {
  readonly id: string
  readonly path: string
}

const ID_BYTES = 16

/** Collects the files the system hands over, which may be before there is a window. */
export function collectOpenedFiles(): OpenedFiles {
  let waiting: readonly Waiting[] = []
  let tell: () => void = () => undefined
  const finish = (ids: readonly string[]): void => {
    waiting = waiting.filter(({ id }) => !ids.includes(id))
  }
  return {
    add(paths) {
      if (paths.length === 0) return
      waiting = [...waiting, ...paths.map((path) => ({ id: randomBytes(ID_BYTES).toString('hex'), path }))]
      tell()
    },
    async take() {
      const asked = waiting
      const read = await Promise.all(
        asked.map((one) =>
          readPicked(one.path).then(
            (file) => ({ ...file, ...one }),
            () => null,
          ),
        ),
      )
      const whole = read.filter((file) => file !== null)
      finish(asked.filter(({ id }) => !whole.some((file) => file.id === id)).map(({ id }) => id))
      return whole
    },
    finish,
    onAdded(listener) {
      tell = listener
      if (waiting.length > 0) listener()
    },
  }
}

/**
 * The statements among a command line's words, which may be paths or, from a Linux desktop, `file:` addresses.
 * Switches and the app's own path are not.
 */
export const statementsIn = (words: readonly string[], folder: string): readonly string[] =>
  words
    .filter((word) => !word.startsWith('-') && !/^(?!file:)[a-z]{2,}:\/\//i.test(word))
    .flatMap((word) => (word.startsWith('file://') ? pathOf(word) : [word]))
    .filter((word) => mayBeStatement(`x${extname(word)}`))
    .map((word) => resolve(folder, word))

/** None where no path of this machine is meant, such as a file of another one. */
function pathOf(address: string): readonly string[] {
  try {
    return [fileURLToPath(address)]
  } catch {
    return []
  }
}
