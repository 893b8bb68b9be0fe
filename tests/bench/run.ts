import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import type { Benchmark } from './benchmark'
import { measure, type MeasuredCase } from './measure'
import { tableOf } from './table'

/*
 * `npm run bench`: every `*.bench.ts` of this folder; `npm run bench -- NAME …`: those whose file begins so. Prints
 * a table each and keeps all runs in tests/.results/bench.json.
 */
const results = new URL('../.results/', import.meta.url)
const wanted = process.argv.slice(2)

const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(name)))
  .sort()

if (files.length === 0) {
  console.error(`No benchmark is called ${wanted.join(' or ')}`)
  process.exitCode = 1
}

const machine = {
  node: process.version,
  processor: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
  /** Processes that wanted to run in the minute before: above the cores, others take part of the time. */
  loadBefore: loadavg()[0] ?? 0,
}
console.log(
  `Node ${machine.node}, ${machine.cores} × ${machine.processor}, load ${machine.loadBefore.toFixed(1)}`,
)

const measured: Record<string, MeasuredCase[]> = {}
for (const file of files) {
  const { benchmark } = (await import(`./${file}`)) as { readonly benchmark: Benchmark }
  console.log(`\n${benchmark.name}`)
  const cases: MeasuredCase[] = []
  for await (const one of benchmark.cases()) cases.push(await measure(one))
  console.log(tableOf(cases))
  measured[file.replace('.bench.ts', '')] = cases
}

mkdirSync(results, { recursive: true })
writeFileSync(new URL('bench.json', results), `${JSON.stringify({ machine, measured }, null, 2)}\n`)
