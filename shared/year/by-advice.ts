import { addDays, type Day } from '../day'
import type { Ledger } from '../ledger/ledger'
import { largestAmount } from '../planner/largest-amount'
import type { Model } from '../planner/model'
import type { PlannedTransfer } from '../planner/plan'
import { carryOut, check, type Simulation } from '../planner/simulation'
import type { Acting } from '../planner/standing/play'
import { ledgerThen, type PlayedRow } from './ledger-then'
import type { OwnSend } from './own-sends'

/** What the app would have said on a day, given the ledger of that day alone. */
export type Ask = (today: Day, ledger: Ledger) => readonly PlannedTransfer[]

/** The ISO weekday on which advice is asked for: as often as by the rule of every Friday. */
export const askingDay = 5

/** What was said on a day. */
export interface Said {
  readonly on: Day
  readonly transfers: readonly PlannedTransfer[]
}

/** What the play looks at. */
interface Context {
  readonly model: Model
  readonly ledger: Ledger
  readonly sends: readonly OwnSend[]
  readonly from: Day
  readonly ask: Ask
  /** Told after each day, as a share of all. */
  readonly onDay?: (on: number) => void
}

/**
 * Asks for advice once a week and does what it names for the week. A step goes ahead with what is there, if that is at least
 * nine tenths of it; otherwise it waits for the next advice.
 */
export function byAdvice({ model, ledger, sends, from, ask, onDay }: Context): {
  readonly act: Acting
  readonly said: Said[]
} {
  const routes = new Map(model.problem.routes.map(({ id }, i) => [id, model.routes[i]]))
  const said: Said[] = []
  const rows: PlayedRow[] = []
  const lapsed = model.accounts.map(() => 0)
  let due: readonly PlannedTransfer[] = []
  const act: Acting = (sim) => {
    const today = model.calendar.dayAt(sim.day)
    noteLapses(sim, lapsed, rows)
    if (model.calendar.weekday(sim.day) === askingDay) {
      const transfers = ask(today, ledgerThen(ledger, sends, from, rows, today))
      said.push({ on: today, transfers })
      const until = addDays(today, 7)
      due = transfers.filter(({ on }) => on < until)
    }
    for (const { on, route: id, amount: planned } of due) {
      const route = routes.get(id)
      if (on !== today || !route) continue
      const amount = Math.min(planned, largestAmount(sim, route) ?? 0)
      const effect = amount >= 0.9 * planned ? check(sim, route, amount) : 'balance'
      if (typeof effect === 'string') continue
      carryOut(sim, route, amount, effect)
      rows.push({
        account: idOf(model, route.from),
        on,
        amount: 0 - effect.debit,
        fee: effect.fee,
        kind: 'withdrawal',
      })
      const arrives = model.calendar.dayAt(route.arrives[sim.day] ?? sim.day)
      if (!model.accounts[route.to]?.isDestination)
        rows.push({
          account: idOf(model, route.to),
          on: arrives,
          amount: effect.credited,
          fee: 0,
          kind: 'transfer',
        })
    }
    onDay?.(sim.day)
  }
  return { act, said }
}

const idOf = ({ problem }: Model, account: number): string => problem.accounts[account]?.id ?? ''

/** What lapsed at the ends of the days before. */
function noteLapses(sim: Simulation, noted: number[], rows: PlayedRow[]): void {
  const yesterday = sim.model.calendar.dayAt(sim.day - 1)
  for (const { index, isDestination } of sim.model.accounts) {
    const more = (sim.lapsed[index] ?? 0) - (noted[index] ?? 0)
    if (more <= 0 || isDestination) continue
    rows.push({ account: idOf(sim.model, index), on: yesterday, amount: 0 - more, fee: 0, kind: 'expiry' })
    noted[index] = sim.lapsed[index] ?? 0
  }
}
