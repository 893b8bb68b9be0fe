import { contextBridge, ipcRenderer } from 'electron'
import { callNames, type HostMessage, hostMessages } from '../shared/ipc'
import { type Answer, answered } from './serve/answered'
import { MESSAGE_CHANNEL } from './window/message-channel'

/** Gives the window its calls by name, and nothing else of Electron. */
const calls = Object.fromEntries(
  callNames.map((name) => [
    name,
    (...args: unknown[]): Promise<unknown> =>
      ipcRenderer.invoke(name, ...args).then((answer) => answered(answer as Answer)),
  ]),
)

/** Passes on the names of messages, never the event they came with. */
function listen(listener: (message: HostMessage) => void): () => void {
  const pass = (_event: unknown, message: unknown): void => {
    const known = hostMessages.find((name) => name === message)
    if (known !== undefined) listener(known)
  }
  ipcRenderer.on(MESSAGE_CHANNEL, pass)
  return () => void ipcRenderer.removeListener(MESSAGE_CHANNEL, pass)
}

contextBridge.exposeInMainWorld('jandon', { ...calls, listen })
