import loadHighs, { type Highs } from 'highs'
import { buildModel } from '../../../shared/planner/build-model'
import type { Model } from '../../../shared/planner/model'
import type { PlanningProblem } from '../../../shared/planner/problem'
import { type Wished, roundedPlan } from './rounded-plan'
import { planningProgram } from './planning-program'

/** What HiGHS makes of a planning problem; amounts of value. */
export interface HighsAnswer {
  readonly status: 'optimal' | 'infeasible' | 'time-limit'
  /** The value of its best plan before rounding; null where it found none. */
  readonly value: number | null
  /** What no plan can be above, by its own proof. */
  readonly bound: number
  /** What its best plan is worth with whole amounts, carried out to the unit; null where that breaks a rule. */
  readonly replayed: number | null
  readonly columns: number
}

let loading: Promise<Highs> | undefined

/**
 * Solves a planning problem with HiGHS.
 *
 * @param seconds the time limit of the solver, none where absent; it does not count writing and reading the program
 * @throws Inexpressible for what the linear program has no words for
 */
export async function solveWithHighs(problem: PlanningProblem, seconds?: number): Promise<HighsAnswer> {
  const model = buildModel(problem)
  const { text, transfers } = planningProgram(model)
  const highs = await (loading ??= loadHighs())
  return highs.withModel({ format: 'lp', data: text }, (program): HighsAnswer => {
    program.options.set({
      output_flag: false,
      ...(seconds === undefined ? {} : { time_limit: seconds }),
      mip_rel_gap: 0,
      mip_abs_gap: 0.01,
      mip_feasibility_tolerance: 1e-9,
    })
    program.run()
    const { modelStatus } = highs.constants
    const code = program.getModelStatus()
    const { numCols: columns } = program.getDimensions()
    if (code === modelStatus.infeasible)
      return { status: 'infeasible', value: null, bound: -Infinity, replayed: null, columns }
    const isOptimal = code === modelStatus.optimal
    if (!isOptimal && code !== modelStatus.timeLimit) throw new Error(`HiGHS ended with status ${code}`)
    const bound = Number(program.info.get('mip_dual_bound'))
    const found = program.info.get('primal_solution_status') === 2
    if (!found) return { status: 'time-limit', value: null, bound, replayed: null, columns }
    const { colValue } = program.getSolution()
    const valueOf = (name: string): number => colValue[program.getColByName(name)] ?? 0
    const wished = transfers
      .filter(({ use }) => valueOf(use) > 0.5)
      .map(({ route, on, amount }): Wished => ({ route, on, amount: valueOf(amount) }))
    return {
      status: isOptimal ? 'optimal' : 'time-limit',
      value: program.getObjectiveValue(),
      bound,
      replayed: replayedValue(model, wished),
      columns,
    }
  })
}

function replayedValue(model: Model, wished: readonly Wished[]): number | null {
  const replayed = roundedPlan(model, wished)
  return replayed && replayed.score / model.scale
}
