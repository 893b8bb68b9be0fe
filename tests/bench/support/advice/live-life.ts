import { type Churn, churnOf } from './churn'
import { type Foretold, foretoldBy } from './forecast-share'
import type { LifeKind, Rhythm } from './life'
import { makeLife } from './make-life'
import { byApp, byRule, bySums, inHindsight, type Limits, type Outcome, plainWays } from './ways'

/** The ways of acting that are compared, in the order in which they are shown. */
export const judgedWays = [...plainWays, 'learnt', 'ours', 'hindsight'] as const
export type JudgedWay = (typeof judgedWays)[number]

/** One life lived in every way. */
export interface LivedLife {
  readonly seed: number
  readonly outcomes: Readonly<Record<JudgedWay, Outcome>>
  /** What no way can cost less than a year, as far as the plan in hindsight proves. */
  readonly atLeast: number
  readonly churn: Churn
  readonly foretold: Readonly<Partial<Record<Rhythm, Foretold>>>
}

/** Lives a life of a kind in every way. */
export function liveLife(
  kind: LifeKind,
  seed: number,
  sums: ReadonlyMap<string, number>,
  limits: Limits,
): LivedLife {
  const life = makeLife(kind, seed)
  const { looks, ...ours } = byApp(life, limits)
  const { atLeast, ...hindsight } = inHindsight(life, limits)
  return {
    seed,
    outcomes: {
      now: byRule(life, 'now', limits),
      monthly: byRule(life, 'monthly', limits),
      quarterly: byRule(life, 'quarterly', limits),
      eoq: byRule(life, 'eoq', limits),
      learnt: bySums(life, sums, limits),
      ours,
      hindsight,
    },
    atLeast,
    churn: churnOf(looks, life.flows),
    foretold: foretoldBy(kind, looks, life.flows),
  }
}
