import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Outcome } from './fuzz'
import { parsers } from './parsers'
import { type Cut, watchChild } from './watch-child'

/*
 * `npm run test:fuzz -- --seed 7 --count 5000 [--only pdf]`: every reader of files against files made to break it, led by
 * what of the code they reach. Files that do are left in `tests/.results/fuzz`. Fails where there is one.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '1000' },
    only: { type: 'string' },
    'most-cpu-ms': { type: 'string', default: '8000' },
  },
})
const folder = fileURLToPath(new URL('../.results/fuzz/', import.meta.url))
const named = parsers.filter(({ name }) => values.only === undefined || name === values.only)
if (named.length === 0) throw new Error(`--only is one of ${parsers.map(({ name }) => name).join(', ')}`)
mkdirSync(folder, { recursive: true })

const isCut = (outcome: Outcome | Cut): outcome is Cut => !('failures' in outcome)

/** Leaves a file to look at, and says where. */
function leave(parser: string, number: number, kind: string, what: string, file: Uint8Array): void {
  const path = join(folder, `${parser}-${values.seed}-${number}`)
  writeFileSync(path, file)
  console.log(`  ${kind}: ${what} (${file.length} bytes, ${relative('.', path)})`)
}

const line = (cells: readonly (string | number)[]): string =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(10) : String(cell).padStart(11))).join('')

function show(outcome: Outcome | Cut): number {
  if (isCut(outcome)) {
    console.log(line([outcome.parser]))
    leave(outcome.parser, 0, outcome.kind, 'the process did not come to its end', outcome.file)
    return 1
  }
  const { parser, executions, blocks, corpus, slowestMs, failures } = outcome
  const times = (kind: string): number =>
    failures.filter((failure) => failure.kind === kind).reduce((sum, failure) => sum + failure.times, 0)
  const found = [times('thrown'), times('slow'), times('unsound')]
  console.log(line([parser, executions, blocks, corpus, Math.round(slowestMs), ...found]))
  for (const [number, { kind, what, file }] of failures.entries()) leave(parser, number, kind, what, file)
  return failures.length
}

console.log(line(['parser', 'executions', 'blocks', 'corpus', 'slowest ms', 'crashes', 'hangs', 'unsound']))
let failed = 0
let executions = 0
for (const { name, slow } of named) {
  const outcome = await watchChild({
    parser: name,
    seed: Number(values.seed),
    count: Math.ceil(Number(values.count) / (slow ? 20 : 1)),
    mostCpuMs: Number(values['most-cpu-ms']),
    folder,
  })
  failed += show(outcome)
  executions += isCut(outcome) ? 0 : outcome.executions
}
console.log(`\n${executions} executions with seed ${values.seed}, ${failed} different failures`)
process.exitCode = failed === 0 ? 0 : 1
