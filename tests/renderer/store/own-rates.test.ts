import { describe, expect, it } from 'vitest'
import { ownRates } from '../../../renderer/store/own-rates'
import type { Preferences } from '../../../renderer/store/preferences'
import type { Currency } from '../../../shared/money/currency'
import type { Day } from '../../../shared/day'
import { minor } from '../../../shared/money/money'
import { nothingAside } from '../../../shared/planner/from-ledger/put-aside'

const KRW = 'KRW' as Currency
const USD = 'USD' as Currency
const EUR = 'EUR' as Currency

const preferences: Preferences = {
  idleDays: 30,
  currency: KRW,
  rates: { USD: { rate: '1380.5', on: '2026-11-20' as Day }, EUR: { rate: '1590', on: '2026-11-18' as Day } },
  urgency: 'cheapest',
  effort: 300,
  horizonDays: 70,
  choices: {},
  carrierLimits: {},
  checkInRhythm: { every: 'never' },
  putAside: nothingAside,
}

describe('the person’s own rates', () => {
  it('turn amounts of other currencies into their own', () => {
    const rates = ownRates(preferences, [KRW, USD, EUR])
    expect(rates?.convert(minor(10_000), USD)).toBe(138_050)
    expect(rates?.convert(minor(5), EUR)).toBe(80)
    expect(rates?.convert(minor(700), KRW)).toBe(700)
  })

  it('are as old as the oldest in use', () => {
    expect(ownRates(preferences, [USD, EUR])?.asOf).toBe('2026-11-18')
    expect(ownRates(preferences, [KRW])?.asOf).toBeNull()
  })

  it('add nothing together where one is missing', () => {
    expect(ownRates(preferences, [KRW, 'JPY' as Currency])).toBeNull()
  })
})
