import { readdirSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Benchmark } from './benchmark'
import { keepResults } from './keep-results'
import { measure, type MeasuredCase } from './measure'
import { tableOf } from './table'

/*
 * `npm run bench`: every `*.bench.ts` of this folder; `npm run bench -- NAME …`: those whose file begins so; with
 * `--seed 7` from other data, with `--quick` the rough answer of those that have one. Prints a table each and keeps all runs in tests/.results/bench.json.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, quick: { type: 'boolean', default: false } },
})
const results = fileURLToPath(new URL('../.results/bench.json', import.meta.url))
const seed = Number(values.seed)

const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => positionals.length === 0 || positionals.some((name) => file.startsWith(name)))
  .sort()

if (files.length === 0) {
  console.error(`No benchmark is called ${positionals.join(' or ')}`)
  process.exitCode = 1
}

for (const file of files) {
  const { benchmark } = (await import(`./${file}`)) as { readonly benchmark: Benchmark }
  const machine = {
    node: process.version,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    /** Processes that wanted to run in the minute before: above the cores, others take part of the time. */
    loadBefore: loadavg()[0] ?? 0,
  }
  console.log(`\n${benchmark.name}`)
  console.log(
    `Node ${machine.node}, ${machine.cores} × ${machine.processor}, load ${machine.loadBefore.toFixed(1)}, seed ${seed}`,
  )
  const cases: MeasuredCase[] = []
  for await (const one of benchmark.cases(seed, values.quick)) cases.push(await measure(one))
  console.log((benchmark.table ?? tableOf)(cases))
  const measuredAt = new Date().toISOString()
  keepResults(results, file.replace('.bench.ts', ''), { measuredAt, machine, seed, cases })
}
