import type { Ledger } from '../ledger/ledger'
import { largestAmount } from '../planner/largest-amount'
import type { Model, ModelRoute } from '../planner/model'
import { carryOut, check, type Simulation } from '../planner/simulation'
import type { Acting } from '../planner/standing/play'
import type { Priced } from '../planner/transfer'
import type { OwnSend } from './own-sends'
import { waysOf } from './year-problem'

/** A transfer of one's own, told again by the ways of today. Fees are minor units of the place it left. */
export interface Retold {
  readonly send: OwnSend
  /** Null where no way of today takes it. */
  readonly fee: number | null
}

/** Makes the transfers of one's own again, each by the way whose fee the statements show; else by the cheapest. */
export function byOwnSends(
  model: Model,
  ledger: Ledger,
  sends: readonly OwnSend[],
): { readonly act: Acting; readonly retold: Retold[] } {
  const index = new Map(model.problem.routes.map(({ id }, i) => [id, model.routes[i]]))
  const retold: Retold[] = []
  const act: Acting = (sim) => {
    const today = model.calendar.dayAt(sim.day)
    for (const send of sends) {
      if (send.on !== today) continue
      const ways = waysOf(model.problem, ledger, send).flatMap(({ id }) => index.get(id) ?? [])
      const best = ways
        .flatMap((route) => sending(sim, route, send) ?? [])
        .sort((a, b) => rank(a, send) - rank(b, send) || a.effect.fee - b.effect.fee)[0]
      if (best) carryOut(sim, best.route, best.amount, best.effect)
      retold.push({ send, fee: best?.effect.fee ?? null })
    }
  }
  return { act, retold }
}

interface Sending {
  readonly route: ModelRoute
  readonly amount: number
  readonly effect: Priced
}

/** As much by a way as left then, its fee included; no more than is there, null where the way does not take that. */
function sending(sim: Simulation, route: ModelRoute, { leaves, fee }: OwnSend): Sending | null {
  const most = largestAmount(sim, route)
  if (most === null) return null
  const onTop = route.terms[sim.day]?.onTop ?? false
  const amount = Math.min(most, onTop ? Math.max(1, leaves - (fee ?? 0)) : leaves)
  const effect = check(sim, route, amount)
  return typeof effect === 'string' ? null : { route, amount, effect }
}

const rank = ({ effect }: Sending, { fee }: OwnSend): number => (effect.fee === fee ? 0 : 1)
