import type { Day } from '../../../../shared/day'
import type { Ledger } from '../../../../shared/ledger/ledger'
import type { Currency } from '../../../../shared/money/currency'
import { defaultPreferences, type PlanningInput } from '../../../../shared/planner/from-ledger/planning-input'
import { makePlanningInput } from '../../../support/make-planning-input'
import type { PersonOfYear } from './place-of-year'

/** What a person's plan of a day is made from; fees were looked up the same day. */
export const planningOf = (
  { reporting, confirmed }: PersonOfYear,
  ledger: Ledger,
  today: Day,
): PlanningInput =>
  makePlanningInput([], {
    today,
    ledger,
    preferences: defaultPreferences(reporting),
    confirmations: Object.fromEntries(confirmed.map((route) => [route, { on: today }])),
    rates: ['KRW', 'JPY', 'USD', 'GBP'].map((from) => ({
      from: from as Currency,
      to: reporting,
      rate: '1',
      asOf: today,
    })),
  })
