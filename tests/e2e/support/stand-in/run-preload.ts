import { readFileSync } from 'node:fs'

/** The name the page's side of the line has until the preload has taken it away. */
export const INVOKE = '__standInInvoke'

/** The event by which the stand-in hands a message of the main process to the preload. */
export const DELIVER = 'stand-in-message'

/**
 * The script that runs the built preload in a page before anything else does, as Electron would: only in the top
 * frame, with the two parts of `electron` a sandboxed preload of ours may use, and out of the page's reach.
 */
export const preloadScript = (file: string): string => `
if (window === window.top) (() => {
  const invoke = window.${INVOKE}
  delete window.${INVOKE}
  const heard = new Map()
  const electron = {
    ipcRenderer: {
      invoke: (channel, ...args) => invoke(channel, args),
      on: (channel, listener) => {
        const hear = ({ detail }) => { if (detail.channel === channel) listener({}, ...detail.args) }
        heard.set(listener, hear)
        addEventListener('${DELIVER}', hear)
      },
      removeListener: (channel, listener) => removeEventListener('${DELIVER}', heard.get(listener)),
    },
    contextBridge: {
      exposeInMainWorld: (name, api) =>
        Object.defineProperty(window, name, { value: Object.freeze({ ...api }), enumerable: true }),
    },
  }
  const require = (name) => {
    if (name !== 'electron') throw new Error('A sandboxed preload cannot load ' + name)
    return electron
  }
  ;((require, exports, module) => {${readFileSync(file, 'utf8')}
  })(require, {}, {})
})()`
