import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { groupBy } from '../../shared/ledger/group-by'
import { type Outcome, runFaults } from './run-faults'

/*
 * `npm run test:faults -- --seed 7 --count 300`: faults on the built app in a real browser profile, and what came of
 * them. Needs a build. Fails where anything was lost.
 */
const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '60' } },
})
const built = fileURLToPath(new URL('../../out/renderer', import.meta.url))

const line = ({ number, work, fault, found, repeated }: Outcome): string =>
  [
    String(number).padStart(4),
    work.padEnd(8),
    fault.padEnd(14),
    found.padEnd(9),
    repeated ? '' : 'NOT REPEATED',
  ].join(' ')

const outcomes = await runFaults(built, Number(values.seed), Number(values.count), (outcome) =>
  console.log(line(outcome)),
)
const bad = outcomes.filter(({ found, repeated }) => found === 'LOST' || !repeated)
const by = (key: 'work' | 'fault' | 'found'): string =>
  [...groupBy(outcomes, (outcome) => outcome[key])].map(([name, all]) => `${name} ${all.length}`).join(', ')
console.log(`\n${outcomes.length} faults with seed ${values.seed}: ${by('fault')}`)
console.log(`During: ${by('work')}`)
console.log(`Found after: ${by('found')}`)
console.log(`${bad.length} lost`)
process.exitCode = bad.length === 0 ? 0 : 1
