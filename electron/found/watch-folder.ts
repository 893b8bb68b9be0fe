import { type FSWatcher, watch } from 'node:fs'

/** How long a folder must be at rest: a file that is still being written changes many times a second. */
const REST_MS = 1_500

/** Watches one folder at a time. */
export interface FolderWatch {
  /** Watches this one from now on, or none. One that is not there is not watched. */
  readonly follow: (folder: string | null) => void
}

/** @param onChange told when something in the folder changed and then rested */
export function watchFolder(onChange: () => void, restMs = REST_MS): FolderWatch {
  let watcher: FSWatcher | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = (): void => {
    clearTimeout(timer)
    watcher?.close()
    watcher = null
  }
  return {
    follow(folder) {
      stop()
      if (folder === null) return
      try {
        watcher = watch(folder, { persistent: false }, () => {
          clearTimeout(timer)
          timer = setTimeout(onChange, restMs)
        })
        watcher.on('error', stop)
      } catch {
        // A folder that is gone is told by `foundFiles`.
      }
    },
  }
}
