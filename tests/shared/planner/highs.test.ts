import { describe, expect, it } from 'vitest'
import { type Plan, plan } from '../../../shared/planner/plan'
import { midSizeProblem } from '../../support/highs/mid-size-problem'
import { type HighsAnswer, solveWithHighs } from '../../support/highs/solve-with-highs'

type Found = Exclude<Plan, { readonly status: 'infeasible' }>

async function both(seed: number, withPool: boolean): Promise<{ ours: Found; theirs: HighsAnswer }> {
  const problem = midSizeProblem(seed, 10, withPool)
  const ours = plan(problem)
  if (ours.status === 'infeasible') throw new Error('infeasible')
  const theirs = await solveWithHighs(problem)
  expect(theirs.status).toBe('optimal')
  return { ours, theirs }
}

/** What rounding of fees can come to: two minor units of won a transfer. */
const rounding = ({ transfers }: Found): number => 2 * transfers.length

const alone = [2, 3, 5, 8].map((seed) => ({ seed, withPool: false }))
const pooled = [1, 3, 4, 5, 8, 11].map((seed) => ({ seed, withPool: true }))

describe('plan, beside a general solver', { timeout: 120_000 }, () => {
  it.each([...alone, ...pooled])('is worth the same but for rounding: %o', async ({ seed, withPool }) => {
    const { ours, theirs } = await both(seed, withPool)
    expect(Math.abs(ours.value - (theirs.value ?? NaN))).toBeLessThanOrEqual(rounding(ours))
    expect(ours.value).toBeLessThanOrEqual(ours.bound)
    expect(ours.bound).toBeGreaterThanOrEqual(theirs.replayed ?? NaN)
  })
})
