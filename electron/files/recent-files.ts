import { z } from 'zod'
import { inTurn } from '../../shared/in-turn'
import { readJson } from './read-json'
import { writeJson } from './write-json'

const MOST = 10

/** The files a person opened. */
export interface RecentFiles {
  /** Their paths, the latest first. */
  readonly list: () => readonly string[]
  readonly add: (paths: readonly string[]) => Promise<void>
  readonly clear: () => Promise<void>
  /** Told after each change, and at once. */
  readonly onChange: (listener: () => void) => void
}

/** The system's own list of them: jump list, dock, start menu. */
export interface SystemList {
  addRecentDocument(path: string): void
  clearRecentDocuments(): void
}

/** Keeps them in a file, and in the system's list. What the disk does not take is forgotten with the app, since nothing depends on it. */
export async function keepRecentFiles(file: string, system: SystemList): Promise<RecentFiles> {
  let paths: readonly string[] = await readJson(file, z.array(z.string()).max(MOST), [])
  let tell: () => void = () => undefined
  const turn = inTurn()
  const set = (changed: readonly string[]): Promise<void> => {
    paths = changed
    tell()
    return turn(() => writeJson(file, changed)).catch(() => undefined)
  }
  return {
    list: () => paths,
    add(added) {
      for (const path of added) system.addRecentDocument(path)
      return set([...new Set([...added, ...paths])].slice(0, MOST))
    },
    clear() {
      system.clearRecentDocuments()
      return set([])
    },
    onChange(listener) {
      tell = listener
      listener()
    },
  }
}
