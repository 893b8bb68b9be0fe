import { fileURLToPath } from 'node:url'
import { electronBinary } from '../../../electron/launch/electron-binary'
import { startBrowser } from './browser-host'
import { startElectron } from './electron-host'
import type { Host, HostKind, HostStart } from './host'
import { startStandIn } from './stand-in-host'

const repository = fileURLToPath(new URL('../../..', import.meta.url))

/** The desktop this machine can show: Electron needs a screen besides its binary. */
export function desktopHost(): HostKind {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  const hasScreen = process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY)
  return electronBinary(repository) !== null && hasScreen ? 'electron' : 'stand-in'
}

const hosts: Readonly<Record<HostKind, (start: HostStart) => Promise<Host>>> = {
  electron: startElectron,
  'stand-in': startStandIn,
  browser: startBrowser,
}

/** Starts the app in a shell. */
export const startHost = (kind: HostKind, start: HostStart): Promise<Host> => hosts[kind](start)
