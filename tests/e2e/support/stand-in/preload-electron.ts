import type { ContextBridge, IpcRenderer, IpcRendererEvent } from 'electron'

/** The parts of `electron` a sandboxed preload of ours may use. */
export interface PreloadElectron {
  readonly ipcRenderer: Pick<IpcRenderer, 'invoke' | 'on' | 'removeListener'>
  readonly contextBridge: Pick<ContextBridge, 'exposeInMainWorld'>
}

/**
 * Makes them in the page, where its text is carried: it may use nothing from outside of itself. What is missing here is
 * refused, as in `fake-electron/only`.
 *
 * @param invoke the page's side of the line
 * @param deliver the event by which messages of the main process come
 */
export function preloadElectron(
  invoke: (channel: string, args: readonly unknown[]) => Promise<unknown>,
  deliver: string,
): PreloadElectron {
  const only = <T extends object>(name: string, members: T): T =>
    new Proxy(members, {
      get(target, member, receiver) {
        if (!(member in target)) throw new Error(`The stand-in for Electron has no ${name}.${String(member)}`)
        return Reflect.get(target, member, receiver) as unknown
      },
    })
  const heard = new Map<unknown, EventListener>()
  const ipcRenderer: PreloadElectron['ipcRenderer'] = only('ipcRenderer', {
    invoke: (channel: string, ...args: unknown[]) => invoke(channel, args),
    on(channel: string, listener: (event: IpcRendererEvent, ...args: unknown[]) => void) {
      const hear: EventListener = (event) => {
        const { detail } = event as CustomEvent<{
          readonly channel: string
          readonly args: readonly unknown[]
        }>
        if (detail.channel === channel) listener({} as IpcRendererEvent, ...detail.args)
      }
      heard.set(listener, hear)
      addEventListener(deliver, hear)
      return ipcRenderer as IpcRenderer
    },
    removeListener(_channel: string, listener: (event: IpcRendererEvent, ...args: unknown[]) => void) {
      removeEventListener(deliver, heard.get(listener) ?? (() => undefined))
      return ipcRenderer as IpcRenderer
    },
  })
  return only('electron', {
    ipcRenderer,
    contextBridge: only('contextBridge', {
      exposeInMainWorld: (name: string, api: object) =>
        void Object.defineProperty(window, name, { value: Object.freeze({ ...api }), enumerable: true }),
    }),
  })
}
