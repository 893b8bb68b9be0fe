import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { homepage, productName, version } from '../../package.json'
import { releasePage } from '../../shared/release-page'
import { writeLegal } from './legal/write-legal'
import { writeMetainfo } from './linux/write-metainfo'

/*
 * `npm run package`, after a build: writes what goes beside the program and lets electron-builder pack it. Its own
 * switches may follow (`npm run package -- --linux deb`). Nothing is published.
 */
const project = join(import.meta.dirname, '..', '..')
/** The day of a release is the day it is packed. */
const day = new Date().toISOString().slice(0, 10)

writeLegal(project, { name: productName, version })
writeMetainfo(project, { homepage, version, day })
const { status } = spawnSync(
  process.execPath,
  [
    join(project, 'node_modules', 'electron-builder', 'cli.js'),
    '--config',
    join('electron', 'packaging', 'builder.yml'),
    '--publish',
    'never',
    ...process.argv.slice(2),
  ],
  { cwd: project, stdio: 'inherit', env: { ...process.env, JANDON_RELEASES: releasePage } },
)
process.exitCode = status ?? 1
