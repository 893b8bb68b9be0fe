import type { ModelAccount } from '../../../shared/planner/model'
import { type LinearProgram, type Sum, times } from './linear-program'
import type { Transfer } from './transfer-columns'

/** What an account loses at the end of a day, to be asked for day after day. */
export interface Losses {
  /** The sum of what lapses and is drained, given the balance `sum + constant` before it. */
  on(day: number, sum: Sum, constant: number): Sum
}

/** Lapses and drains of an account. Each is at least the smaller of what is due and what is there. */
export function lossRows(
  program: LinearProgram,
  account: ModelAccount,
  outward: readonly Transfer[],
  held: readonly number[],
): Losses {
  /** What lapsed or was drained up to now; with what was sent and spent it is what has left. */
  const lostBefore: (readonly [number, string])[] = []

  function smaller(name: string, most: number, due: Sum, dueBound: number, there: Sum, thereBound: number) {
    const loss = program.column(name, 'real', most)
    const isAll = program.column(`${name}_all`, 'binary')
    program.row([[1, loss], ...times(-1, due), [dueBound, isAll]], '>=', dueBound)
    program.row([[1, loss], ...times(-1, there), [-most, isAll]], '>=', thereBound - most)
    program.row([[1, loss], ...times(-1, there)], '<=', thereBound)
    return loss
  }

  return {
    on(day, sum, constant) {
      const most = held[day] ?? 0
      let there = sum
      const lost: (readonly [number, string])[] = []
      const expiring = account.expiring[day]
      if (expiring !== undefined) {
        const left: Sum = [
          ...outward.filter(({ on }) => on <= day).flatMap(({ debit }) => debit),
          ...lostBefore,
        ]
        const bound = expiring - spentBy(account, day)
        const lapsed = smaller(
          `lapsed_${account.index}_${day}`,
          most,
          times(-1, left),
          bound,
          there,
          constant,
        )
        lost.push([1, lapsed])
        there = [...there, [-1, lapsed]]
      }
      const drained = (account.drains[day] ?? []).reduce((all, amount) => all + amount, 0)
      if (drained > 0) {
        const name = `drained_${account.index}_${day}`
        lost.push([1, smaller(name, most, [], drained, there, constant)])
      }
      lostBefore.push(...lost)
      return lost
    },
  }
}

function spentBy({ outflow }: ModelAccount, day: number): number {
  return Object.entries(outflow).reduce((all, [on, amount]) => (Number(on) <= day ? all + amount : all), 0)
}
