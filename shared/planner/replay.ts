import type { Model, Move } from './model'
import {
  type DayFailure,
  type Refusal,
  type Simulation,
  beginDay,
  carryOut,
  check,
  endDay,
  finalScores,
  scoreOf,
  startSimulation,
} from './simulation'

/** The first rule a plan breaks. */
export type BrokenRule =
  DayFailure | { readonly code: 'refused'; readonly move: number; readonly why: Refusal }

/** A transfer as it turns out, in minor units and day numbers. */
export interface Made extends Move {
  readonly fee: number
  readonly debit: number
  readonly credited: number
  readonly arrives: number
}

/** A plan carried out to the end. Sums are scores: values times the model's scale. */
export interface Replay {
  readonly ok: true
  readonly score: number
  readonly fees: number
  readonly exchange: number
  readonly idle: number
  readonly expired: number
  readonly drained: number
  readonly leftover: number
  readonly usableDays: number
  readonly made: readonly Made[]
}

/**
 * Carries a plan out exactly as the problem defines it: the single source of truth, used to certify every plan
 * before it is given. The moves of a day are made in their order in the list.
 */
export function replay(
  model: Model,
  moves: readonly Move[],
): Replay | { readonly ok: false; readonly broken: BrokenRule } {
  const sim = startSimulation(model)
  const byDay = new Map<number, number[]>()
  for (const [index, { on }] of moves.entries()) byDay.set(on, [...(byDay.get(on) ?? []), index])
  const made: Made[] = []
  for (let on = 0; on <= model.last; on++) {
    const failure = beginDay(sim)
    if (failure) return { ok: false, broken: failure }
    for (const index of byDay.get(on) ?? []) {
      const move = moves[index]
      const route = move && model.routes[move.route]
      if (!route) throw new Error('A move on an unknown route')
      const effect = check(sim, route, move.amount)
      if (typeof effect === 'string')
        return { ok: false, broken: { code: 'refused', move: index, why: effect } }
      carryOut(sim, route, move.amount, effect)
      made.push({ ...move, ...effect, arrives: route.arrives[on] ?? on })
    }
    const late = endDay(sim)
    if (late) return { ok: false, broken: late }
  }
  return finished(sim, made)
}

/** A simulation that has come to its end, with the transfers that were made. */
export function finished(sim: Simulation, made: readonly Made[]): Replay {
  const { fees, exchange, idle, expired, drained, usableDays } = sim
  const { leftover } = finalScores(sim)
  return { ok: true, score: scoreOf(sim), fees, exchange, idle, expired, drained, leftover, usableDays, made }
}

/** Whether one finished plan is better: worth more, then fewer transfers, then earlier money. */
export function isBetter(a: Replay, b: Replay): boolean {
  if (a.score !== b.score) return a.score > b.score
  if (a.made.length !== b.made.length) return a.made.length < b.made.length
  return a.usableDays > b.usableDays
}
