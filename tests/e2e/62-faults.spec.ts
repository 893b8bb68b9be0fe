import { fileURLToPath } from 'node:url'
import { runFaults } from '../faults/run-faults'
import { expect, test } from './support/test'

const built = fileURLToPath(new URL('../../out/renderer', import.meta.url))

/** Enough to see that the harness works; `npm run test:faults` runs hundreds (tests/RELIABILITY.md). */
const COUNT = 6

test('faults at random moments lose nothing', async () => {
  // Each fault opens the app anew; a slow machine takes its time.
  test.setTimeout(600_000)
  const outcomes = await runFaults(built, 3, COUNT, () => undefined)
  expect(outcomes).toHaveLength(COUNT)
  expect(outcomes.filter(({ found, repeated }) => found === 'LOST' || !repeated)).toEqual([])
})
