import type { Model } from '../../../shared/planner/model'
import { accountRows } from './account-rows'
import { type LinearProgram, linearProgram, times } from './linear-program'
import { mostHeld } from './most-held'
import { quotaRows } from './quota-rows'
import { type Transfer, transferColumns } from './transfer-columns'

/** A planning problem as a linear program, with the transfers whose columns tell its plan. */
export interface PlanningProgram {
  readonly text: string
  readonly transfers: readonly Transfer[]
}

/**
 * Writes a planning problem as a time-indexed mixed-integer program, as its definition in planner/README.md reads:
 * for each route and day an amount and whether it is used, for each account and day a balance.
 *
 * Two things differ. Rounding of fees and exchange is left out, so that the optimum is an estimate within two minor
 * units a transfer; and a route is used once a day at most. Money may be lost where keeping it costs more.
 *
 * @throws Inexpressible for what has no linear form here
 */
export function planningProgram(model: Model): PlanningProgram {
  const program = linearProgram()
  const held = mostHeld(model)
  const transfers = model.routes.flatMap((route) =>
    route.terms.flatMap(
      (_, on) => transferColumns(program, model, route, on, held[route.from]?.[on] ?? 0) ?? [],
    ),
  )
  quotaRows(program, model, transfers)
  for (const account of model.accounts) {
    const isSpent = transfers.some(({ route }) => route.from === account.index)
    if (account.isDestination && !isSpent && Object.keys(account.outflow).length === 0) continue
    const evenings = accountRows(program, model, account, transfers, held[account.index] ?? [])
    if (account.isDestination) continue
    program.gain(evenings.map((evening) => [-account.unitIdle / model.scale, evening]))
    program.gain(evenings.slice(-1).map((evening) => [account.unitAtEnd / model.scale, evening]))
  }
  for (const transfer of transfers) gainOf(program, model, transfer)
  needRows(program, model, transfers)
  return { text: program.text(), transfers }
}

function gainOf(program: LinearProgram, model: Model, { route, on, arrives, use, credited }: Transfer): void {
  const target = model.accounts[route.to]
  if (!target) throw new Error('A route to nowhere')
  const received = target.isDestination ? target.unitAtEnd : 0
  program.gain(times((received - target.unitIdle * (arrives - on)) / model.scale, credited))
  program.gain([[-model.effort / model.scale, use]])
}

/** By the end of a day destinations have received what is needed. */
function needRows(program: LinearProgram, model: Model, transfers: readonly Transfer[]): void {
  for (const need of model.needs) {
    const arrived = transfers.flatMap(({ route, arrives, credited }) => {
      const target = model.accounts[route.to]
      return target?.isDestination && arrives <= need.on ? times(target.unit / model.scale, credited) : []
    })
    program.row(arrived, '>=', need.score / model.scale)
  }
}
