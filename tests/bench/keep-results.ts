import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { MeasuredCase } from './measure'

/** What one benchmark measured, and where and when. */
export interface BenchmarkResults {
  readonly measuredAt: string
  readonly machine: object
  readonly seed: number
  readonly cases: readonly MeasuredCase[]
}

/** Keeps the results of one benchmark as JSON, in place of its former ones; those of others stay. */
export function keepResults(file: string, benchmark: string, results: BenchmarkResults): void {
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as object) : {}
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify({ ...kept, [benchmark]: results }, null, 2)}\n`)
}
