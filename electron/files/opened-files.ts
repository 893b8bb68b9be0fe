import { extname, resolve } from 'node:path'
import type { PickedFile } from '../../shared/ipc'
import { readPicked } from './read-picked'

/** The kinds of file the system opens with Jandon (electron/packaging/builder.yml). */
const extensions = ['.ofx', '.qfx', '.qif']

/** Files the app was opened with, until the window takes them. */
export interface OpenedFiles {
  add(paths: readonly string[]): void
  /** Those added since they were last taken, read. One that cannot be read any more is left out. */
  take(): Promise<readonly PickedFile[]>
}

/** Collects the files the system hands over, which may be before there is a window. */
export function collectOpenedFiles(): OpenedFiles {
  let waiting: readonly string[] = []
  return {
    add: (paths) => void (waiting = [...waiting, ...paths]),
    async take() {
      const taken = waiting
      waiting = []
      const read = await Promise.all(taken.map((path) => readPicked(path).catch(() => null)))
      return read.filter((file) => file !== null)
    },
  }
}

/** The statements among a command line's words; switches and the app's own path are not. */
export const statementsIn = (words: readonly string[], folder: string): readonly string[] =>
  words
    .filter((word) => !word.startsWith('-') && extensions.includes(extname(word).toLowerCase()))
    .map((word) => resolve(folder, word))
