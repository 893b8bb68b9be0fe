import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { type Remote, wire } from '../wire'
import type { MainOffers, ScreenOffers } from './protocol'

const repository = fileURLToPath(new URL('../../../..', import.meta.url))
const entry = fileURLToPath(new URL('main-process.ts', import.meta.url))

/** The stand-in's main process, running. */
export interface MainProcess {
  readonly remote: Remote<MainOffers>
  /** Resolves when it has ended, for whatever reason. */
  readonly ended: Promise<unknown>
  kill(): void
}

/** Starts the built main bundle in a process of its own, so that it can be killed like one. */
export function startMain(
  profile: string,
  day: string | null,
  screen: ScreenOffers,
  environment: Readonly<Record<string, string>> = {},
): MainProcess {
  const child: ChildProcess = fork(entry, {
    cwd: repository,
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      TZ: 'Asia/Seoul',
      STAND_IN_PROFILE: profile,
      ...(day === null ? {} : { STAND_IN_DAY: day }),
      ...environment,
    },
  })
  const line = {
    // What is still under way when the process ends is answered by nobody; its pipe may break in the middle of a word.
    send: (message: unknown) => void (child.connected && child.send(message as object, () => undefined)),
    listen: (listener: (message: unknown) => void) => void child.on('message', listener),
  }
  return {
    remote: wire<MainOffers>(line, () => screen),
    ended: once(child, 'exit'),
    kill: () => void child.kill('SIGKILL'),
  }
}
