import { join } from 'node:path'
import { fusesOf, wantedFuses } from './fuses'

/* `tsx electron/packaging/check-fuses.ts PROGRAM`: fails where a packed program has another fuse than it is to have. */
const [program = ''] = process.argv.slice(2)
const wanted = wantedFuses(join(import.meta.dirname, '..', '..'))
const found = await fusesOf(program)
const wrong = Object.entries(wanted).filter(([name, on]) => found[name] !== on)
for (const [name, on] of Object.entries(found)) process.stdout.write(`${on ? 'on ' : 'off'} ${name}\n`)
for (const [name, on] of wrong) process.stderr.write(`${name} is to be ${on ? 'on' : 'off'}\n`)
process.exitCode = wrong.length === 0 ? 0 : 1
