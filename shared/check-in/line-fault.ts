import type { Day } from '../day'
import type { Fault } from '../problem'

/**
 * Why a balance cannot be kept as it was typed or listed: what may be wrong with any row, and what only balances can have
 * wrong. `other-currency`: `stated` stands beside the amount, the place holds `held`. `day-to-come`: nobody can have read it
 * off yet. `part-unread`: another line of the same place cannot be read, so this one may be less than all. `nothing-known`:
 * unchanged means nothing where nothing is known.
 */
export type LineFault =
  | Fault
  | { readonly code: 'other-currency'; readonly stated: string; readonly held: string }
  | { readonly code: 'day-to-come'; readonly day: Day }
  | { readonly code: 'no-name' | 'no-balance' | 'part-unread' | 'nothing-known' }
