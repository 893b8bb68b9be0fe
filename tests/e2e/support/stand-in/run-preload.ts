import { readFileSync } from 'node:fs'
import { preloadElectron } from './preload-electron'

/** The name the page's side of the line has until the preload has taken it away. */
export const INVOKE = '__standInInvoke'

/** The event by which the stand-in hands a message of the main process to the preload. */
export const DELIVER = 'stand-in-message'

/**
 * The script that runs the built preload in a page before anything else does, as Electron would: only in the top
 * frame, with the parts of `electron` a sandboxed preload may use, and out of the page's reach.
 */
export const preloadScript = (file: string): string => `
if (window === window.top) (() => {
  const invoke = window.${INVOKE}
  delete window.${INVOKE}
  const electron = (${preloadElectron.toString()})(invoke, '${DELIVER}')
  const require = (name) => {
    if (name !== 'electron') throw new Error('A sandboxed preload cannot load ' + name)
    return electron
  }
  ;((require, exports, module) => {${readFileSync(file, 'utf8')}
  })(require, {}, {})
})()`
