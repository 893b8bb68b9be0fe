import type { MeasuredCase } from './measure'

/** Figures of one run that are shown beside its time, such as the value of a plan. From `MB`, what it took in, MB/s are reckoned. */
export type Facts = Readonly<Record<string, string | number>>

/** One way to do the work of a case. */
export interface Contender {
  readonly name: string
  /** How often it runs; 1 where a run takes long. One more run, not counted, warms up what runs more than once. */
  readonly times: number
  /** What comes before each run and is not part of the time. */
  readonly prepare?: () => void | Promise<void>
  run(): Facts | Promise<Facts>
  /** Figures that are asked for after each run and are not part of its time. */
  readonly after?: () => Promise<Facts>
}

/** One piece of work, done by ours and, where there is one, by a reference in the same run. */
export interface BenchmarkCase {
  readonly name: string
  readonly ours: Contender
  readonly reference?: Contender
}

/** What a `*.bench.ts` exports as `benchmark`. */
export interface Benchmark {
  readonly name: string
  /** What is measured as a table; absent: times, a contender a row. */
  readonly table?: (cases: readonly MeasuredCase[]) => string
  /**
   * Cases are made when they are asked for, apart from the time measured.
   *
   * @param seed of the data they are made of: same seed, same data
   * @param isQuick whether a rough answer within two minutes is enough, where it has one
   */
  cases(seed: number, isQuick: boolean): Iterable<BenchmarkCase> | AsyncIterable<BenchmarkCase>
}
