import { type Day, daysBetween } from '../../../shared/day'
import type { FollowedTransfer, TransferState } from '../../../shared/transfers/followed-transfer'

/** For how long a transfer is worth a look when it went wrong, or when nobody can know how it went. */
const recentDays = 90

/** What comes first among those to look after. */
const order: Readonly<Record<TransferState, number>> = {
  late: 0,
  failed: 1,
  short: 2,
  requested: 3,
  sent: 4,
  arrived: 5,
  matched: 6,
}

/** Whether the person's word alone says that it arrived, of one the app did not plan. */
export const isToldArrived = ({ state, started, into }: FollowedTransfer): boolean =>
  state === 'arrived' && started === null && into === null

/** Whether a transfer is to be looked after: under way, or gone wrong of late. Unsure pairs are asked about by themselves. */
export function isOpen(one: FollowedTransfer, today: Day): boolean {
  const { state, sentOn, pair, started } = one
  if (state === 'matched' || (state === 'arrived' && pair !== null) || isToldArrived(one)) return false
  if (state === 'late' || started !== null) return true
  return daysBetween(sentOn, today) <= recentDays
}

/** Whether the person has something to do. */
export const isTrouble = ({ state }: FollowedTransfer): boolean =>
  state === 'late' || state === 'short' || state === 'failed'

/** The most urgent first. */
export const byUrgency = (a: FollowedTransfer, b: FollowedTransfer): number =>
  order[a.state] - order[b.state] || (a.dueOn < b.dueOn ? -1 : 1)
