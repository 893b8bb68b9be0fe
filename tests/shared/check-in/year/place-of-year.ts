import { addDays, type Day } from '../../../../shared/day'
import type { Account, ExpiryTerm } from '../../../../shared/model'
import type { Currency } from '../../../../shared/money/currency'
import { minor } from '../../../../shared/money/money'
import type { ExclusionReason } from '../../../../shared/planner/from-ledger/planning-outcome'
import { makeAccount } from '../../../support/make-account'

/** Something that really happened in a place, whether or not anybody ever reads it off. */
export interface Move {
  readonly day: Day
  readonly amount: number
  /** Whether it lapsed: it is there until the end of the day. */
  readonly lapsed: boolean
}

/** A place that gives no statement, with all that happened there in a year. */
export interface PlaceOfYear {
  readonly account: Account
  readonly moves: readonly Move[]
  /** The terms that hold there, the person's own or the provider's. */
  readonly terms: readonly ExpiryTerm[]
  /** Whether the planner may move what lies there, or why not. */
  readonly planned: true | ExclusionReason
  /** The check-ins at which the person did not look there. */
  readonly skipped: readonly Day[]
}

/** A second look on the day of a check-in that says something else, until the person decides for what was right. */
export interface Slip {
  readonly place: string
  readonly day: Day
  readonly balance: number
  readonly settled: Day
}

/** Somebody who keeps twelve places for a year by looking at them. */
export interface PersonOfYear {
  readonly reporting: Currency
  readonly places: readonly PlaceOfYear[]
  readonly checkIns: readonly Day[]
  readonly slips: readonly Slip[]
  /** The ways out that the person has looked up with their providers. */
  readonly confirmed: readonly string[]
}

interface ToldPlace extends Partial<Omit<Account, 'id' | 'currency' | 'reserve' | 'stated'>> {
  readonly reserve?: number
  readonly currency?: string
  readonly providersTerms?: readonly ExpiryTerm[]
  readonly planned?: true | ExclusionReason
  readonly skipped?: string
}

/** A day of the year. @example on('05-31') */
export const on = (date: string): Day => `2026-${date}` as Day

/** Days of the year. @example days('01-31 02-28') */
export const days = (dates: string): readonly Day[] => (dates === '' ? [] : dates.split(' ').map(on))

/**
 * A place and its year.
 *
 * @param moves as in `01-01 +2000; 05-31 -900 lapsed`
 */
export function place(
  id: string,
  moves: string,
  {
    reserve = 0,
    currency: code = 'KRW',
    providersTerms = [],
    planned = 'unknown-provider',
    skipped = '',
    ...told
  }: ToldPlace,
): PlaceOfYear {
  return {
    account: makeAccount({ id, name: id, currency: code as Currency, reserve: minor(reserve), ...told }),
    moves: moves.split('; ').map(moveOf),
    terms: told.expiry ?? providersTerms,
    planned,
    skipped: days(skipped),
  }
}

function moveOf(text: string): Move {
  const [date = '', amount, lapsed] = text.split(' ')
  return { day: on(date), amount: Number(amount), lapsed: lapsed === 'lapsed' }
}

/** What really lay there at the end of a day: what lapses with it can still be seen. */
export const trueBalance = ({ moves }: PlaceOfYear, day: Day): number =>
  moves.reduce(
    (sum, move) => sum + ((move.lapsed ? addDays(move.day, 1) : move.day) <= day ? move.amount : 0),
    0,
  )
