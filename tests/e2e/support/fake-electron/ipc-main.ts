import type { IpcMain, IpcMainInvokeEvent, WebFrameMain } from 'electron'
import type { FrameAt } from '../stand-in/protocol'
import { only } from './only'

type Handler = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown

const handlers = new Map<string, Handler>()

/** A call of a frame's preload, worded as Electron words its failures. */
export async function invoke(frame: FrameAt, channel: string, args: readonly unknown[]): Promise<unknown> {
  try {
    const handler = handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    const result = await handler({ senderFrame: frameOf(frame) } as IpcMainInvokeEvent, ...args)
    // As on Electron's way back: a Buffer arrives as a plain Uint8Array.
    return structuredClone(result)
  } catch (error) {
    throw new Error(`Error invoking remote method '${channel}': ${String(error)}`, { cause: error })
  }
}

/** Electron's `ipcMain`, as far as Jandon uses it. */
export const ipcMain: IpcMain = only<IpcMain>('ipcMain', {
  handle: (channel, handler) => void handlers.set(channel, handler as Handler),
})

const frameOf = ({ url, isTop }: FrameAt): WebFrameMain =>
  only<WebFrameMain>('senderFrame', { url, parent: isTop ? null : only<WebFrameMain>('parent', {}) })
