import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import { callNames, type Calls } from '../../shared/ipc'
import { fail, ok } from '../../shared/result'
import type { Answer } from './answered'
import { callArguments } from './arguments'

/**
 * Answers the window's calls, and nobody else's. `handlers` must cover every name in `Calls`.
 * A stranger or a wrong argument is refused: our own window sends neither.
 *
 * @param isOwn tells the window's own addresses
 */
export function serve(
  ipc: Pick<IpcMain, 'handle'>,
  handlers: Calls,
  isOwn: (address: string) => boolean,
): void {
  for (const name of callNames) {
    const handler = handlers[name] as (...args: unknown[]) => Promise<unknown>
    ipc.handle(name, async (event, ...args: unknown[]): Promise<Answer> => {
      if (!isFromWindow(event, isOwn)) return fail(`${name}: refused, the sender is not the window`)
      const checked = callArguments[name].safeParse(args)
      if (!checked.success) return fail(`${name}: ${checked.error.message}`)
      try {
        return ok(await handler(...checked.data))
      } catch (error) {
        return fail(String(error))
      }
    })
  }
}

/** The top frame of our own origin; a frame that is gone or lies inside another is not. */
const isFromWindow = ({ senderFrame }: IpcMainInvokeEvent, isOwn: (address: string) => boolean): boolean =>
  senderFrame !== null && senderFrame.parent === null && isOwn(senderFrame.url)
