import { extname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PickedFile } from '../../shared/ipc'
import { mayBeStatement } from '../../shared/statement-files'
import { readPicked } from './read-picked'

/** A file the system handed over, and where it lies. */
export interface OpenedFile extends PickedFile {
  readonly path: string
}

/** Files the app was opened with, until the window takes them. */
export interface OpenedFiles {
  add(paths: readonly string[]): void
  /** Those added since they were last taken, read. One that cannot be read any more is left out. */
  take(): Promise<readonly OpenedFile[]>
  /** Told whenever there is something to take, and at once where there is already. */
  onAdded(listener: () => void): void
}

/** Collects the files the system hands over, which may be before there is a window. */
export function collectOpenedFiles(): OpenedFiles {
  let waiting: readonly string[] = []
  let tell: () => void = () => undefined
  return {
    add(paths) {
      if (paths.length === 0) return
      waiting = [...waiting, ...paths]
      tell()
    },
    async take() {
      const taken = waiting
      waiting = []
      const read = await Promise.all(
        taken.map((path) =>
          readPicked(path).then(
            (file) => ({ ...file, path }),
            () => null,
          ),
        ),
      )
      return read.filter((file) => file !== null)
    },
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
