import { readFileSync } from 'node:fs'
import { preloadElectron } from './preload-electron'

/** The name the page's side of the line has until the preload has taken it away. */
export const INVOKE = '__standInInvoke'

/** The event by which the stand-in hands a message of the main process to the preload. */
export const DELIVER = 'stand-in-message'

/**
 * What a page notes where the line takes bytes apart, letter by letter, as Electron's own would not: the time of such a task
 * is the stand-in's.
 */
export const LINE_MARK = 'stand-in-line'

/**
 * The script that runs the built preload in a page before anything else does, as Electron would: only in the top
 * frame, with the parts of `electron` a sandboxed preload may use, and out of the page's reach.
 */
export const preloadScript = (file: string): string => `
if (window === window.top) (() => {
  const line = window.${INVOKE}
  delete window.${INVOKE}
  const invoke = (channel, args) => {
    if (args.some((arg) => arg instanceof Uint8Array)) performance.mark('${LINE_MARK}')
    return line(channel, args)
  }
  const electron = (${preloadElectron.toString()})(invoke, '${DELIVER}')
  const require = (name) => {
    if (name !== 'electron') throw new Error('A sandboxed preload cannot load ' + name)
    return electron
  }
  ;((require, exports, module) => {${readFileSync(file, 'utf8')}
  })(require, {}, {})
})()`
