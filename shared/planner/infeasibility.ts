import type { Day } from '../day'
import type { Model } from './model'
import { replay } from './replay'

/** Why no plan exists, or none was found in time. Amounts: minor units of the account, or value for a need. */
export type Infeasibility =
  | { readonly code: 'overdrawn'; readonly account: string; readonly on: Day; readonly short: number }
  | { readonly code: 'need-unmet'; readonly on: Day; readonly short: number }
  | { readonly code: 'not-found' }

/** Names the first rule that doing nothing breaks: where no plan exists, no transfer can mend it. */
export function infeasibility(model: Model, proven: boolean): Infeasibility {
  if (!proven) return { code: 'not-found' }
  const idle = replay(model, [])
  if (idle.ok || idle.broken.code === 'refused') throw new Error('Doing nothing is feasible after all')
  const on = model.calendar.dayAt(idle.broken.on)
  if (idle.broken.code === 'need-unmet')
    return { code: 'need-unmet', on, short: idle.broken.short / model.scale }
  const account = model.problem.accounts[idle.broken.account]?.id ?? ''
  return { code: 'overdrawn', account, on, short: idle.broken.short }
}

/** One plain sentence, for the terminal. The window words the reason in its own languages. */
export function explainInfeasibility(reason: Infeasibility): string {
  switch (reason.code) {
    case 'overdrawn':
      return `${reason.account} is short of ${reason.short} on ${reason.on}, whatever is sent.`
    case 'need-unmet':
      return `What is needed by ${reason.on} cannot arrive in time: without any transfer it is short of ${reason.short}.`
    case 'not-found':
      return 'No feasible plan was found in the time allowed.'
  }
}
