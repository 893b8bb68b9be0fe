import { fork } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Outcome } from './fuzz'

/** What one parser is to be given. */
export interface Order {
  readonly parser: string
  readonly seed: number
  readonly count: number
  readonly mostCpuMs: number
  /** Where the file that is being read lies. */
  readonly folder: string
}

/** Why a run ended before its time, and the file it was reading. */
export interface Cut {
  readonly parser: string
  readonly kind: 'hung' | 'ended'
  readonly file: Uint8Array
}

/** A file that is still being read after so long is one that is never read to its end. */
const NEVER_MS = 180_000

/** More memory than any file may take that is read here. */
const MOST_MEGABYTES = 1_500

/** Fuzzes one parser in a process of its own, which may hang or end. */
export function watchChild(order: Order): Promise<Outcome | Cut> {
  const current = join(order.folder, `${order.parser}-current`)
  rmSync(current, { force: true })
  const told = {
    parser: order.parser,
    seed: order.seed,
    count: order.count,
    'most-cpu-ms': order.mostCpuMs,
    current,
  }
  const child = fork(
    fileURLToPath(new URL('child.ts', import.meta.url)),
    Object.entries(told).flatMap(([name, value]) => [`--${name}`, String(value)]),
    {
      execArgv: ['--import', 'tsx', `--max-old-space-size=${MOST_MEGABYTES}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  )
  return new Promise((resolve) => {
    let kind: Cut['kind'] = 'ended'
    const guard = setInterval(() => {
      if (sinceWritten(current) < NEVER_MS) return
      kind = 'hung'
      child.kill('SIGKILL')
    }, 5_000)
    child.on('message', (outcome) => resolve(outcome as Outcome))
    child.on('close', () => {
      clearInterval(guard)
      resolve({
        parser: order.parser,
        kind,
        file: existsSync(current) ? new Uint8Array(readFileSync(current)) : new Uint8Array(),
      })
    })
  })
}

function sinceWritten(path: string): number {
  const { mtimeMs = Date.now() } = statSync(path, { throwIfNoEntry: false }) ?? {}
  return Date.now() - mtimeMs
}
