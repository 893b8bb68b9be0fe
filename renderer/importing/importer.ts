import { proxy, type Remote, wrap } from 'comlink'
import type { ImportWorker, Preview, ReadRequest } from './import-worker'

let running: Remote<ImportWorker> | null = null

function importer(): Remote<ImportWorker> {
  running ??= wrap<ImportWorker>(
    new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' }),
  )
  return running
}

/** Reads a file off the window's thread. Rejects where it was cancelled. */
export const readFile = (
  request: ReadRequest,
  onProgress: (done: number, total: number) => void,
): Promise<Preview> => importer().read(request, proxy(onProgress))

/** Imports a file that was read. Gives back how many transactions it added. */
export const commitFile = (id: string): Promise<number> => importer().commit(id)

/** Stops reading a file, or forgets one that was read. */
export const cancelFile = (id: string): Promise<void> => importer().cancel(id)
