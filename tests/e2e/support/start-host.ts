import { fileURLToPath } from 'node:url'
import { desktopObstacle } from '../../../electron/launch/desktop-obstacle'
import { electronBinary } from '../../../electron/launch/electron-binary'
import { startBrowser } from './browser-host'
import { startElectron } from './electron-host'
import type { Host, HostKind, HostStart } from './host'
import { startStandIn } from './stand-in-host'

const repository = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * The desktop this machine can show: Electron, where its binary is there and nothing stands against a window. Where
 * `STORIES_HOST` asks for another one, that is an exception: nobody is to think that the real one was seen.
 */
export function desktopHost(): HostKind {
  const obstacle = desktopObstacle({ platform: process.platform, env: process.env, uid: process.getuid?.() })
  const host = electronBinary(repository) !== null && obstacle === null ? 'electron' : 'stand-in'
  const wanted = process.env['STORIES_HOST'] ?? host
  if (wanted !== host)
    throw new Error(`The stories are to be played in ${wanted}, and here can only be in the ${host}`)
  return host
}

const hosts: Readonly<Record<HostKind, (start: HostStart) => Promise<Host>>> = {
  electron: startElectron,
  'stand-in': startStandIn,
  browser: startBrowser,
}

/** Starts the app in a shell. */
export const startHost = (kind: HostKind, start: HostStart): Promise<Host> => hosts[kind](start)
