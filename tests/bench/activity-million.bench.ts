import type { Benchmark } from './benchmark'
import { activityCases } from './support/activity-cases'

/** The activity over a long ledger, longer than anybody's. */
export const benchmark: Benchmark = {
  name: 'Activity, 1,000,000 rows: from the input to the painted result, in headless Chromium',
  cases: () => activityCases(1_000_000, 3),
}
