import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../support/temporary-folder'
import { type BenchmarkResults, keepResults } from './keep-results'
import { measure } from './measure'

it('keeps the latest results of each benchmark', async () => {
  const file = join(temporaryFolder(), 'results', 'bench.json')
  const one = await measure({ name: 'a case', ours: { name: 'ours', times: 3, run: () => ({ MB: 2 }) } })
  const resultsOf = (seed: number): BenchmarkResults => ({
    measuredAt: '2026-11-22T00:00:00.000Z',
    machine: { cores: 2 },
    seed,
    cases: [one],
  })
  keepResults(file, 'first', resultsOf(1))
  keepResults(file, 'second', resultsOf(1))
  keepResults(file, 'first', resultsOf(2))
  const kept = JSON.parse(readFileSync(file, 'utf8')) as unknown
  expect(kept).toEqual({ first: resultsOf(2), second: resultsOf(1) })
  const { runs, medianMs, facts } = one.ours
  expect([runs.length, facts]).toEqual([3, { MB: 2, 'MB/s': 2_000 / medianMs }])
})
