import { proxy, type Remote, wrap } from 'comlink'
import type { Progress } from '../../shared/statements/pace'
import type { ImportWorker, ReadRequest } from './import-worker'

let running: Remote<ImportWorker> | null = null

/** The worker that reads files and writes them to the store; started when it is first needed. */
export function importer(): Remote<ImportWorker> {
  running ??= wrap<ImportWorker>(
    new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' }),
  )
  return running
}

/** Reads a file off the window's thread. Rejects where it was cancelled. */
export const readFile = (request: ReadRequest, onProgress: (progress: Progress) => void): Promise<void> =>
  importer().read(request, proxy(onProgress))
