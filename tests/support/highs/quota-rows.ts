import type { Model, ModelQuota } from '../../../shared/planner/model'
import { Inexpressible } from './inexpressible'
import type { LinearProgram, Sum } from './linear-program'
import type { Transfer, Waiver } from './transfer-columns'

/** What each quota allows and waives in each of its periods. The order of a day's transfers is left to the solver. */
export function quotaRows(program: LinearProgram, model: Model, transfers: readonly Transfer[]): void {
  for (const quota of model.quotas) {
    const counted = transfers.filter(({ terms }) => terms.counts.includes(quota.index))
    const limited = counted.filter(({ terms }) => terms.limits.includes(quota.index))
    if (limited.length > 0 && limited.length < counted.length)
      throw new Inexpressible(
        `quota ${model.problem.quotas?.[quota.index]?.id}: a limit to some transfers only`,
      )
    for (const period of new Set(quota.period)) {
      const inPeriod = counted.filter(({ on }) => quota.period[on] === period)
      const left = leftIn(quota, period)
      if (limited.length > 0) {
        atMost(program, uses(inPeriod), left.count)
        atMost(program, amounts(inPeriod), left.amount)
      }
      waiverRows(program, quota.index, inPeriod, left)
    }
  }
}

interface Left {
  readonly count: number
  readonly amount: number
}

/** What a period begins with; the problem says what its first has used. */
function leftIn({ count, amount, usedCount, usedAmount, period }: ModelQuota, of: number): Left {
  const isFirst = of === period[0]
  const left = (whole: number | null, used: number): number =>
    whole === null ? Infinity : Math.max(0, whole - (isFirst ? used : 0))
  return { count: left(count, usedCount), amount: left(amount, usedAmount) }
}

const uses = (of: readonly { readonly use: string }[]): Sum => of.map(({ use }) => [1, use])
const amounts = (of: readonly Transfer[]): Sum => of.map(({ amount }) => [1, amount])
const coverages = (of: readonly Waiver[]): Sum => of.map(({ covered }) => [1, covered])

function atMost(program: LinearProgram, sum: Sum, bound: number): void {
  if (bound < Infinity) program.row(sum, '<=', bound)
}

/** The first transfers of the period are waived, as many and as much as the quota has left when a day begins. */
function waiverRows(program: LinearProgram, index: number, transfers: readonly Transfer[], left: Left): void {
  const waived = transfers.flatMap((transfer) => {
    const waiver = transfer.waivers.get(index)
    return waiver ? [{ on: transfer.on, ...waiver }] : []
  })
  atMost(program, uses(waived), left.count)
  atMost(program, coverages(waived), left.amount)
  for (const on of new Set(waived.map((waiver) => waiver.on))) {
    const now = waived.filter((waiver) => waiver.on === on)
    const earlier = transfers.filter((transfer) => transfer.on < on)
    if (earlier.length === 0) continue
    const most = earlier.reduce((sum, transfer) => sum + transfer.most, 0)
    const name = `${index}_${on}`
    inTurn(program, `spentCount_${name}`, uses(earlier), earlier.length, uses(now), left.count)
    inTurn(program, `spentAmount_${name}`, amounts(earlier), most, coverages(now), left.amount)
  }
}

/** Either all is spent before, and nothing is waived now; or what is waived now fits above what was used before. */
function inTurn(
  program: LinearProgram,
  name: string,
  before: Sum,
  mostBefore: number,
  now: Sum,
  left: number,
): void {
  if (left === Infinity) return
  const spent = program.column(name, 'binary')
  program.row([...now, ...before, [-mostBefore, spent]], '<=', left)
  program.row([...now, [left, spent]], '<=', left)
}
