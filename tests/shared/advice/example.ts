import type { RollFlow, RollTerms, RollWay } from '../../../shared/advice/roll/terms'
import type { Day } from '../../../shared/day'

/** A way from the wallet to the bank, free and at once unless told otherwise. */
export const makeWay = (told: Partial<RollWay> = {}): RollWay => ({
  id: 'out',
  from: 'wallet',
  to: 'bank',
  rule: {},
  min: 1,
  max: 1_000_000,
  step: 1,
  limits: [],
  settlement: { days: 0, calendar: 'calendar' },
  rate: 1,
  unitThere: 1,
  ...told,
})

/** A wallet with its ways: 36.5 % a year of idleness, so that a thousand cost one a day, and five for each transfer. */
export const makeTerms = (ways: readonly RollWay[], told: Partial<RollTerms> = {}): RollTerms => ({
  places: [{ id: 'wallet', lapsesAfterMonths: null, unit: 1 }],
  ways,
  allowances: [],
  holidays: new Set(),
  idlePerYear: 0.365,
  effort: 5,
  ...told,
})

/** What comes into the wallet, or is spent there. */
export const flow = (on: string, amount: number, place = 'wallet'): RollFlow => ({
  place,
  on: on as Day,
  amount,
  party: amount < 0 ? 'Shop' : 'Work',
})
