import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plan } from '../../../shared/planner/plan'
import type { PlanningProblem } from '../../../shared/planner/problem'
import { validateProblem } from '../../../shared/planner/validate'
import { TooLarge, bestValue } from './reference'
import { smallChainProblem } from './small-chain-problem'
import { smallProblem } from './small-problem'

interface Example {
  readonly problem: PlanningProblem
  readonly best: { readonly value: number } | null
}

const folder = new URL('../../fixtures/planner/problems/', import.meta.url)

/** What a solved problem must say: the best value, proven; or that no plan exists. */
function expectBest(problem: PlanningProblem, best: number | null): void {
  const valid = validateProblem(problem)
  if (!valid.ok) throw new Error(JSON.stringify(valid.error))
  const answer = plan(valid.value)
  if (best === null) {
    expect(answer.status).toBe('infeasible')
    return
  }
  if (answer.status === 'infeasible') throw new Error(`infeasible, but ${best} is possible`)
  expect(answer.value).toBeCloseTo(best, 6)
  expect(answer.status).toBe('optimal')
  expect(answer.gap).toBe(0)
}

/** The reference's answer; problems that would take it minutes are not counted, and others drawn instead. */
function searchedThrough(problem: PlanningProblem): number | null {
  try {
    return bestValue(problem)
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error
    return fc.pre(false) ?? null
  }
}

describe('plan', () => {
  it.each(readdirSync(folder))('finds the proven best of %s', (name) => {
    const { problem, best } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Example
    expectBest(problem, best?.value ?? null)
  })

  it.each([
    ['a few accounts', smallProblem, 100],
    ['chains of pools', smallChainProblem, 60],
  ] as const)(
    'agrees with exhaustive search on random problems of %s',
    { timeout: 300_000 },
    (_, problems, usual) => {
      const numRuns = Number(process.env['PLANNER_RUNS'] ?? usual)
      const seed = Number(process.env['PLANNER_SEED'] ?? 1)
      fc.assert(
        fc.property(problems, (problem) => {
          expectBest(problem, searchedThrough(problem))
        }),
        { numRuns, seed },
      )
    },
  )
})
