import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build, isBuildStale } from './build'
import { desktopObstacle, hasScreen, type Machine } from './desktop-obstacle'
import { fetchElectron } from './fetch-electron'
import { openInBrowser } from './open-in-browser'
import { runElectron } from './run-electron'
import { serveHere } from './serve-here'

/*
 * `npm start`: builds if need be and opens the desktop app; where that is impossible, says why in one line and serves
 * the same build to a browser of this machine. `--browser` goes there at once, `--port` and `--quiet` are for those
 * who know why: data stored in a browser belongs to its port, and `--quiet` opens no browser.
 */
const { values } = parseArgs({
  options: {
    browser: { type: 'boolean', default: false },
    port: { type: 'string', default: '4917' },
    quiet: { type: 'boolean', default: false },
  },
})
const project = join(import.meta.dirname, '..', '..')
const machine: Machine = { platform: process.platform, env: process.env, uid: process.getuid?.() }

if (isBuildStale(project)) {
  console.log('Building Jandon …')
  const failure = build(project)
  if (failure !== null) {
    console.error(failure)
    process.exit(1)
  }
}

const why = values.browser ? 'As you asked' : await openDesktop()
if (why !== null) {
  const { failed, sentence, address } = await serveHere(project, Number(values.port), why)
  console.log(sentence)
  if (failed) process.exit(1)
  if (address !== null && hasScreen(machine) && !values.quiet) openInBrowser(address)
}

/** Runs the desktop app until it is closed. Gives why it could not be opened, else null. */
async function openDesktop(): Promise<string | null> {
  const obstacle = desktopObstacle(machine)
  if (obstacle !== null) return obstacle
  const binary = fetchElectron(project)
  if (!binary.ok) return `Electron could not be downloaded (${binary.error})`
  const ended = await runElectron(binary.value, project)
  if (!ended.ok) return ended.error
  process.exitCode = ended.value
  return null
}
