import { mkdirSync, watch } from 'node:fs'
import { join } from 'node:path'
import { isDraft } from '../../../electron/files/write-file-atomic'

/** Does something as soon as the desktop begins to write a file. @returns stops waiting for it */
export function whenDrafted(profile: string, act: () => void): () => void {
  let done = false
  const watchers = [profile, join(profile, 'snapshots')].map((folder) => {
    mkdirSync(folder, { recursive: true })
    return watch(folder, (_event, name) => {
      if (done || name === null || !isDraft(name)) return
      done = true
      act()
    })
  })
  return () => watchers.forEach((watcher) => watcher.close())
}
