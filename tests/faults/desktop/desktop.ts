import { type Answer, answered } from '../../../electron/serve/answered'
import type { Calls } from '../../../shared/ipc'
import { type MainProcess, startMain } from '../../e2e/support/stand-in/start-main'

const ownFrame = { url: 'app://jandon/', isTop: true }

/**
 * The desktop's own process without a window: the built main bundle with a stand-in for Electron, asked what its window
 * would ask.
 */
export class Desktop {
  private constructor(private readonly main: MainProcess) {}

  /** Starts it on a profile; resolves once it would show its window. */
  static start(profile: string): Promise<Desktop> {
    return new Promise((resolve, reject) => {
      const main = startMain(profile, null, {
        load: () => Promise.resolve(resolve(new Desktop(main))),
        chooseFiles: () => null,
        chooseTarget: () => null,
        notified: () => undefined,
        answer: () => 0,
        opened: () => undefined,
        tell: () => Promise.resolve(),
        reload: () => Promise.resolve(),
        release: () => null,
      })
      void main.ended.then(() => reject(new Error('The main process ended before its window opened')))
    })
  }

  /** Answered by nobody where the process is killed meanwhile. */
  async call<Name extends keyof Calls>(
    name: Name,
    ...args: Parameters<Calls[Name]>
  ): Promise<Awaited<ReturnType<Calls[Name]>>> {
    const answer = (await this.main.remote.invoke(ownFrame, name, args)) as Answer
    return answered(answer) as Awaited<ReturnType<Calls[Name]>>
  }

  /** Ends the process as a power cut does. */
  async kill(): Promise<void> {
    this.main.kill()
    await this.main.ended
  }
}
