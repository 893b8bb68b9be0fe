import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { groupBy } from '../../shared/ledger/group-by'
import { strikeDesktop } from './desktop/strike-desktop'
import { strikeWindow } from './window/strike-window'

/*
 * `npm run test:faults -- --seed 7 --count 300`: faults on the built app in a real browser profile, and as many on the
 * desktop's own process with `--on desktop`; and what came of them. Needs a build. Fails where anything was lost.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '60' },
    on: { type: 'string', default: 'window' },
  },
})
const built = fileURLToPath(new URL('../../out/renderer', import.meta.url))
const [seed, count] = [Number(values.seed), Number(values.count)]

/** What every outcome tells, and in how many words. */
const widths = { number: 4, work: 10, locked: 7, fault: 14, midway: 7, found: 9, repeated: 13, detail: 0 }

type Told = Readonly<Partial<Record<keyof typeof widths, string | number | boolean>>> & {
  readonly found: string
  readonly repeated: boolean
}

const word = (key: string, value: string | number | boolean = ''): string => {
  if (key === 'repeated') return value === true ? '' : 'NOT REPEATED'
  return typeof value === 'boolean' ? (value ? key : '') : String(value)
}
const tell = (outcome: Told): void =>
  console.log(
    Object.entries(widths)
      .map(([key, width]) => word(key, outcome[key as keyof Told]).padEnd(width))
      .join(' '),
  )

const { outcomes, hadDisk }: { readonly outcomes: readonly Told[]; readonly hadDisk: boolean } =
  values.on === 'desktop'
    ? await strikeDesktop(seed, count, tell)
    : await strikeWindow(built, seed, count, tell)

const by = (key: keyof Told): string =>
  [...groupBy(outcomes, (outcome) => word(key, outcome[key]))]
    .map(([name, all]) => `${name === '' ? `not ${key}` : name} ${all.length}`)
    .join(', ')
const bad = outcomes.filter(({ found, repeated }) => found === 'LOST' || !repeated)
console.log(`\n${outcomes.length} faults on the ${values.on} with seed ${seed}: ${by('fault')}`)
if (!hadDisk) console.log('No disk could be mounted here, which takes an administrator: none was filled')
console.log(`During: ${by('work')}`)
console.log(
  values.on === 'desktop' ? `In the middle of a write: ${by('midway')}` : `The store: ${by('locked')}`,
)
console.log(`Found after: ${by('found')}`)
console.log(`${bad.length} lost`)
process.exitCode = bad.length === 0 ? 0 : 1
