import type { Model, ModelAccount } from './model'

/** What an evening takes from an account that no route pays into. */
export interface Evening {
  readonly on: number
  /** What lapses is all above this. */
  readonly keeps: number
  /** Then so much is taken, or what is there. */
  readonly drained: number
}

/**
 * The evenings of an account that no route pays into. Whatever came in and is not there any more has left or lapsed,
 * so that the balance alone decides what lapses: all that is above `came in - expiring up to here`.
 */
export function eveningsOf(model: Model, { opening, inflow, expiring, drains }: ModelAccount): Evening[] {
  let cameIn = opening
  return Array.from({ length: model.last + 1 }, (_, on) => {
    cameIn += inflow[on] ?? 0
    const due = expiring[on]
    return {
      on,
      keeps: due === undefined ? Infinity : Math.max(0, cameIn - due),
      drained: (drains[on] ?? []).reduce((sum, amount) => sum + amount, 0),
    }
  })
}
