import type { Order, Past, Strategy } from '../../../../shared/advice/roll/strategy'
import { addDays } from '../../../../shared/day'
import { weekly } from '../../../../shared/advice/roll/rules'
import type { Look, NamedStep } from './app-advice'

/** ISO weekday on which everybody acts. */
export const actingDay = 4

/**
 * Asks for advice once a week and does what it names for the week. A step goes ahead with what is there, if that is at
 * least nine tenths of it; otherwise it waits for the next advice.
 *
 * @param looks collects what was said
 */
export function followApp(ask: (past: Past) => Look, looks: Look[]): Strategy {
  const asks = weekly(actingDay)
  let due: readonly NamedStep[] = []
  return function* (past): Generator<Order> {
    if (asks(past.today)) {
      const look = ask(past)
      looks.push(look)
      const until = addDays(past.today, 7)
      due = look.steps.filter(({ on }) => on < until)
    }
    for (const { on, place, way, amount } of due) {
      if (on !== past.today) continue
      const sent = Math.min(amount, past.balance(place))
      if (sent >= 0.9 * amount) yield { way, amount: sent }
    }
  }
}
