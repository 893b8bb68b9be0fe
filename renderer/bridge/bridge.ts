import type { Bridge } from '../../shared/ipc'
import { browserCalls } from './browser/browser-calls'
import { named } from './refused-calls'

declare global {
  interface Window {
    /** Put there by the desktop's preload; absent in a plain browser. */
    readonly jandon?: Bridge
  }
}

/** The window's only door to the system: the desktop's, or the browser's own means where there is no desktop. */
export const bridge: Bridge = named(window.jandon ?? { ...browserCalls, listen: () => () => undefined })
