import { addMonths, type Month } from '../../../shared/day'
import type { Place } from './places'
import { Random } from '../random'

/** What can be planted. Each is to be found by name, and nothing else. */
export type Planted =
  | 'never-arrived'
  | 'short'
  | 'short-payout'
  | 'returned'
  | 'double-charge'
  | 'refund-missing'
  | 'missing-file'
  | 'two-closings'
  | 'lost-row'

/** Where and when each error would strike in a year. */
export type Fate = Readonly<Record<Planted, { readonly place: Place; readonly month: Month }>>

/** Where each can strike at all. */
const where: Readonly<Record<Planted, readonly Place[]>> = {
  'never-arrived': ['upwork', 'paypal', 'payoneer', 'wise'],
  short: ['kakaopay'],
  'short-payout': ['upwork'],
  returned: ['payoneer', 'paypal'],
  'double-charge': ['phone'],
  'refund-missing': ['phone'],
  'missing-file': ['upwork', 'paypal', 'payoneer', 'wise', 'kakaopay', 'bank', 'phone'],
  'two-closings': ['upwork', 'paypal', 'payoneer', 'wise', 'kakaopay', 'bank'],
  'lost-row': ['paypal', 'upwork', 'wise'],
}

/** Every error is planted somewhere and sometime of its own, so that none hides another; the same for the same seed. */
export function fateOf(seed: number): Fate {
  const dice = new Random(seed * 7_919 + 1)
  const months = Array.from({ length: 10 }, (_, i) => addMonths('2026-01' as Month, i))
  const strike = (what: Planted, among: readonly Month[]) => {
    const month = among[dice.upTo(among.length - 1)]!
    months.splice(months.indexOf(month), 1)
    return { place: where[what][dice.upTo(where[what].length - 1)]!, month }
  }
  // A transfer that came back is news for three months; Payoneer is paid in even ones.
  const returned = strike('returned', ['2026-09', '2026-10'] as Month[])
  const payout = strike('short-payout', months.filter(isEven))
  return {
    returned,
    'short-payout': payout,
    'never-arrived': strike('never-arrived', months),
    short: strike('short', months),
    'double-charge': strike('double-charge', months),
    'refund-missing': strike('refund-missing', months),
    'missing-file': strike('missing-file', months),
    'two-closings': strike('two-closings', months),
    'lost-row': strike('lost-row', months),
  }
}

const isEven = (month: Month): boolean => Number(month.slice(5)) % 2 === 0
