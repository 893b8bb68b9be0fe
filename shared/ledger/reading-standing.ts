import type { StatedBalance } from '../model'
import { type Minor, minor } from '../money/money'
import { balanceAt } from './balances'
import type { Inferred } from './inferred'
import type { AccountLedger } from './ledger'
import { isSpokenOf, isWitness } from './opening'
import { contestedReadings, inReadingOrder } from './readings'

/**
 * What a reading tells beside all else that is known of its account.
 * `begins`: nothing older is known. `same`: what lay there before still does. `came` and `left`: what moved since the balance
 * before it. `lapsed`: what lapsed since then, by its last days, and what left besides. `ties` and `differs`: statements cover the day, and lead to the same balance or to another one. `contested`:
 * another reading of that day differs, and the person has not decided.
 */
export type Standing =
  | { readonly kind: 'begins' | 'same' | 'ties' | 'contested' }
  | ({ readonly kind: 'came' | 'left' } & Inferred)
  | { readonly kind: 'lapsed'; readonly lapses: readonly Inferred[]; readonly left: Inferred | null }
  | { readonly kind: 'differs'; readonly expected: Minor }

/** A reading as the account's screen lists it. */
export interface ListedReading {
  readonly reading: StatedBalance
  /** By what it differs from the reading before it; null for the first. */
  readonly change: Minor | null
  readonly standing: Standing
}

/** Every reading of an account, oldest first. */
export function listedReadings(one: AccountLedger): ListedReading[] {
  const readings = inReadingOrder(one.account.stated)
  const contested = new Set(contestedReadings(readings).flat())
  return readings.map((reading, i) => {
    const before = readings[i - 1]
    return {
      reading,
      change: before ? minor(reading.balance - before.balance) : null,
      standing: contested.has(reading) ? { kind: 'contested' } : standingOf(one, reading),
    }
  })
}

function standingOf(one: AccountLedger, { day, balance }: StatedBalance): Standing {
  const { covered, periods, inferred, opening } = one
  if (covered && isWitness(covered, day)) {
    const expected = balanceAt(one, day)
    if (expected !== balance) return { kind: 'differs', expected }
    if (isSpokenOf(periods, day)) return { kind: 'ties' }
  }
  if (day === opening.day) return { kind: 'begins' }
  const all = inferred.filter(({ until }) => until === day)
  const lapses = all.filter(({ lapsed }) => lapsed !== undefined)
  const moved = all.find(({ lapsed }) => lapsed === undefined) ?? null
  if (lapses.length > 0) return { kind: 'lapsed', lapses, left: moved }
  return moved ? { kind: moved.amount < 0 ? 'left' : 'came', ...moved } : { kind: 'same' }
}
