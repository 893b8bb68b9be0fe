import type { Model } from '../../../shared/planner/model'

/** The most that each account can have held by the end of each day: its own money and all that routes could bring. */
export function mostHeld(model: Model): number[][] {
  const own = model.accounts.map(({ opening, inflow }) => {
    let held = opening
    return Array.from({ length: model.last + 1 }, (_, on) => (held += inflow[on] ?? 0))
  })
  const rates = bestRates(model)
  let held = own
  for (let hop = 1; hop < model.accounts.length; hop++) {
    const next = own.map((days) => [...days])
    for (const [pair, rate] of rates) {
      const [from = -1, to = -1] = pair.split(' ').map(Number)
      held[from]?.forEach((amount, on) => {
        const target = next[to]
        if (target) target[on] = (target[on] ?? 0) + amount * rate
      })
    }
    held = next
  }
  return held
}

/** The best rate from one account to another over all routes and days: money goes by one of them. */
function bestRates({ routes }: Model): Map<string, number> {
  const best = new Map<string, number>()
  for (const { from, to, terms } of routes) {
    for (const term of new Set(terms)) {
      if (!term) continue
      const rate = term.exchange ? Number(term.exchange.over) / Number(term.exchange.under) : 1
      best.set(`${from} ${to}`, Math.max(best.get(`${from} ${to}`) ?? 0, rate))
    }
  }
  return best
}
