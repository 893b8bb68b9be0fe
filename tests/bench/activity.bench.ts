import type { Benchmark } from './benchmark'
import { activityCases } from './support/activity-cases'

/** The activity over a long ledger. */
export const benchmark: Benchmark = {
  name: 'Activity, 100,000 rows: from the input to the painted result, in headless Chromium',
  cases: () => activityCases(100_000, 5),
}
