import { performance } from 'node:perf_hooks'
import type { BenchmarkCase, Contender, Facts } from './benchmark'

/** What one contender took: its runs in milliseconds, and the figures of the last one. */
export interface Measured {
  readonly name: string
  readonly runs: readonly number[]
  readonly medianMs: number
  readonly facts: Facts
}

/** One case as it was measured; `ratio` is how many times as long the reference took. */
export interface MeasuredCase {
  readonly name: string
  readonly ours: Measured
  readonly reference?: Measured
  readonly ratio?: number
}

/** Runs the contenders of a case in turn, so that what disturbs the machine disturbs both. */
export async function measure({ name, ours, reference }: BenchmarkCase): Promise<MeasuredCase> {
  const contenders = reference ? [ours, reference] : [ours]
  const runs = new Map<Contender, { readonly times: number[]; facts: Facts }>()
  for (const contender of contenders) {
    runs.set(contender, { times: [], facts: {} })
    if (contender.times > 1) {
      await contender.prepare?.()
      await contender.run()
    }
  }
  for (let round = 0; round < Math.max(...contenders.map(({ times }) => times)); round++) {
    for (const [contender, kept] of runs) {
      if (round >= contender.times) continue
      await contender.prepare?.()
      const begun = performance.now()
      kept.facts = await contender.run()
      kept.times.push(performance.now() - begun)
      if (contender.after) kept.facts = { ...kept.facts, ...(await contender.after()) }
    }
  }
  const measured = (contender: Contender): Measured => {
    const { times = [], facts = {} } = runs.get(contender) ?? {}
    const medianMs = median(times)
    return {
      name: contender.name,
      runs: times,
      medianMs,
      facts: { ...facts, ...throughput(facts, medianMs) },
    }
  }
  const us = measured(ours)
  if (!reference) return { name, ours: us }
  const them = measured(reference)
  return { name, ours: us, reference: them, ratio: them.medianMs / us.medianMs }
}

/** How much of what it took in it took in a second. */
const throughput = ({ MB }: Facts, medianMs: number): Facts =>
  typeof MB === 'number' ? { 'MB/s': (1_000 * MB) / medianMs } : {}

/** The middle of the sorted numbers; of an even count the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2
}
