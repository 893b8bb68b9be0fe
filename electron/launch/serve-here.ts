import { join } from 'node:path'
import { serveBrowserShell } from './browser-shell'

/** What the person is told, and whether it is a failure. */
export interface Said {
  readonly failed: boolean
  readonly sentence: string
  readonly address: string | null
}

/**
 * Serves the built window until the process ends.
 *
 * @param why why it is not the desktop
 */
export async function serveHere(project: string, port: number, why: string): Promise<Said> {
  try {
    const { address } = await serveBrowserShell(join(project, 'out', 'renderer'), port)
    const sentence =
      `${why}: Jandon is at ${address} until you press Ctrl-C. ` +
      'Afterwards any program or user of this computer can take this address and read what the browser keeps for it; ' +
      'an app lock (Settings) keeps it unreadable. Never enter the passphrase while Jandon is not running.'
    return { failed: false, sentence, address }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    const sentence =
      `Port ${port} of this machine is taken, perhaps by another Jandon. ` +
      'Close that one and start again; another port would not find the data stored under this one.'
    return { failed: true, sentence, address: null }
  }
}
