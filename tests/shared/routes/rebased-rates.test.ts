import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import type { Currency } from '../../../shared/money/currency'
import { minorRate } from '../../../shared/routes/exchange'
import { rebasedRates } from '../../../shared/routes/rebased-rates'

const [KRW, USD, EUR, VND] = ['KRW', 'USD', 'EUR', 'VND'].map((code) => code as Currency) as [
  Currency, Currency, Currency, Currency,
] // prettier-ignore
const on = (rate: string, day: string) => ({ rate, on: day as Day })

describe('rates to another currency', () => {
  it('go through what is known between the two, and are as old as the older of both', () => {
    const rates = { USD: on('1380.5', '2026-11-20'), EUR: on('1590', '2026-11-18') }
    expect(rebasedRates(rates, KRW, USD)).toEqual({
      EUR: on('1.15175661', '2026-11-18'),
      KRW: on('0.000724375', '2026-11-20'),
    })
  })

  it('are none where nothing is known between the two, and the same within one', () => {
    const rates = { EUR: on('1590', '2026-11-18') }
    expect(rebasedRates(rates, KRW, USD)).toEqual({})
    expect(rebasedRates(rates, KRW, KRW)).toEqual(rates)
  })

  it('are left out where they would be too coarse to reckon with, or are none', () => {
    const rates = {
      USD: on('90000000', '2026-11-20'),
      VND: on('0.05', '2026-11-18'),
      EUR: on('x', '2026-11-18'),
    }
    expect(rebasedRates(rates, KRW, USD)).toEqual({})
    expect(rebasedRates({ USD: on('0', '2026-11-20') }, KRW, USD)).toEqual({})
    expect(rebasedRates({ ...rates, USD: on('1380', '2026-11-20') }, KRW, USD)).not.toHaveProperty(EUR)
    expect(rebasedRates({ ...rates, USD: on('1380', '2026-11-20') }, KRW, USD)).toHaveProperty(VND)
  })

  it('value amounts as before, within a few millionths, and there and back as well', () => {
    const rate = fc.integer({ min: 20_000, max: 9_000_000 }).map((ten) => String(ten / 10_000))
    fc.assert(
      fc.property(rate, rate, (usd, eur) => {
        const rates = { USD: on(usd, '2026-11-20'), EUR: on(eur, '2026-11-18') }
        const there = rebasedRates(rates, KRW, USD)
        const dated = Object.entries(there).map(([from, known]) => ({
          from: from as Currency, to: USD, rate: known.rate, asOf: known.on,
        })) // prettier-ignore
        const euro = minorRate(EUR, USD, dated)!
        expect(Math.abs(euro / (Number(eur) / Number(usd)) - 1)).toBeLessThan(0.001)
        const back = rebasedRates(there, USD, KRW)
        expect(Math.abs(Number(back[USD]!.rate) / Number(usd) - 1)).toBeLessThan(0.001)
        expect(Math.abs(Number(back[EUR]!.rate) / Number(eur) - 1)).toBeLessThan(0.001)
      }),
    )
  })
})
