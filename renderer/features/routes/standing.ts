import type { Day } from '../../../shared/day'
import type { Confirmation } from '../../../shared/planner/from-ledger/planning-input'
import { needsConfirmation, type PlacedRoute } from '../../../shared/routes/route-verdict'
import type { Tone } from '../../ui/pill'

/** Whether plans use a route, and if not, what it would take. */
export type Standing = 'planned' | 'confirm' | 'unknown' | 'blocked'

/** How each looks. */
export const standingTones: Readonly<Record<Standing, Tone>> = {
  planned: 'good',
  confirm: 'warn',
  unknown: 'warn',
  blocked: 'plain',
}

/** Where a route stands for plans, with what the person found out about it. */
export function standingOf(
  placed: PlacedRoute,
  today: Day,
  blocked: boolean,
  confirmation: Confirmation | undefined,
): Standing {
  if (blocked) return 'blocked'
  if (confirmation?.tariff) return 'planned'
  if (placed.route.fee.state === 'unknown') return 'unknown'
  return needsConfirmation(placed, today) && !confirmation ? 'confirm' : 'planned'
}
