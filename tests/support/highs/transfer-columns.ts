import type { Model, ModelRoute, Terms } from '../../../shared/planner/model'
import { feeSum } from './fee-sum'
import { type LinearProgram, type Sum, times } from './linear-program'

/** A transfer that may be made: one route on one day. Sums are amounts of minor units. */
export interface Transfer {
  readonly route: ModelRoute
  readonly on: number
  readonly arrives: number
  readonly terms: Terms
  /** The column that is 1 where the transfer is made, and that of its amount. */
  readonly use: string
  readonly amount: string
  /** No amount can be above. */
  readonly most: number
  readonly debit: Sum
  readonly credited: Sum
  /** What each free quota does for it. */
  readonly waivers: ReadonlyMap<number, Waiver>
}

/** What a free quota does for a transfer. */
export interface Waiver {
  /** The column that is 1 where the quota's count still reaches. */
  readonly use: string
  /** The column of how much of the amount the quota covers. */
  readonly covered: string
}

/**
 * The columns of one route on one day; null where nothing can be sent. One transfer a day: who would send twice on a
 * day to save a fee by splitting finds no such plan here.
 */
export function transferColumns(
  program: LinearProgram,
  model: Model,
  route: ModelRoute,
  on: number,
  held: number,
): Transfer | null {
  const terms = route.terms[on]
  const reserve = model.accounts[route.from]?.reserve ?? 0
  if (!terms) return null
  const most = Math.min(terms.max, held - reserve)
  if (most < terms.min) return null
  const name = `${route.index}_${on}`
  const use = program.column(`use_${name}`, 'binary')
  const amount = program.column(`amount_${name}`, 'real', most)
  program.row([[1, amount], [-most, use]], '<=', 0) // prettier-ignore
  program.row([[1, amount], [-terms.min, use]], '>=', 0) // prettier-ignore
  if (terms.step > 1) {
    const steps = program.column(`steps_${name}`, 'whole', Math.floor(most / terms.step))
    program.row([[1, amount], [-terms.step, steps]], '=', 0) // prettier-ignore
  }
  const waivers = waiverColumns(program, terms, { name, use, amount, most })
  const fee = feeSum(program, terms, { name, use, amount, most, waivers })
  const goesOn: Sum = terms.onTop ? [[1, amount]] : [[1, amount], ...times(-1, fee)]
  if (!terms.onTop && fee.length > 0) program.row(goesOn, '>=', 0)
  const rate = terms.exchange ? Number(terms.exchange.over) / Number(terms.exchange.under) : 1
  return {
    route, on, terms, use, amount, most, waivers,
    arrives: route.arrives[on] ?? on,
    debit: terms.onTop ? [[1, amount], ...fee] : [[1, amount]],
    credited: times(rate, goesOn),
  } // prettier-ignore
}

interface Named {
  readonly name: string
  readonly use: string
  readonly amount: string
  readonly most: number
}

function waiverColumns(program: LinearProgram, terms: Terms, { name, use, amount, most }: Named) {
  const waivers = new Map<number, Waiver>()
  for (const { free } of terms.parts) {
    if (free < 0 || waivers.has(free)) continue
    const waived = program.column(`waived_${name}_${free}`, 'binary')
    const covered = program.column(`covered_${name}_${free}`, 'real', most)
    program.row([[1, waived], [-1, use]], '<=', 0) // prettier-ignore
    program.row([[1, covered], [-1, amount]], '<=', 0) // prettier-ignore
    program.row([[1, covered], [-most, waived]], '<=', 0) // prettier-ignore
    waivers.set(free, { use: waived, covered })
  }
  return waivers
}
