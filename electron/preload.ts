import { contextBridge, ipcRenderer } from 'electron'
import { callNames } from '../shared/ipc'

/** Gives the window its calls by name, and nothing else of Electron. */
const calls = Object.fromEntries(
  callNames.map((name) => [
    name,
    (...args: unknown[]): Promise<unknown> => ipcRenderer.invoke(name, ...args),
  ]),
)

contextBridge.exposeInMainWorld('jandon', calls)
