import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { waterfall } from '../../../../shared/ledger/report/waterfall'
import { minor } from '../../../../shared/money/money'
import { makeAccount } from '../../../support/make-account'

const costs = (cameIn: number, fees: number, lapsed: number) => ({
  account: makeAccount(),
  cameIn: minor(cameIn),
  earned: minor(cameIn),
  fees: minor(fees),
  lapsed: minor(lapsed),
  movedOut: minor(0),
})

describe('waterfall', () => {
  it('goes from what came in to what was left, and skips what came to nothing', () => {
    const steps = waterfall([costs(1_000, 50, 0), costs(500, 10, 0)], minor(-40), (amount) => amount)
    expect(steps).toEqual([
      { step: 'cameIn', amount: 1_500, from: 0, to: 1_500 },
      { step: 'fees', amount: -60, from: 1_500, to: 1_440 },
      { step: 'exchange', amount: -40, from: 1_440, to: 1_400 },
      { step: 'left', amount: 1_400, from: 0, to: 1_400 },
    ])
  })

  it('ends where its steps lead, each beginning where the one before ended', () => {
    const amount = fc.integer({ min: -9_999, max: 9_999 })
    fc.assert(
      fc.property(amount, amount, amount, amount, (cameIn, fees, lapsed, exchange) => {
        const steps = waterfall([costs(cameIn, fees, lapsed)], minor(exchange), (value) => value) ?? []
        const parts = steps.slice(0, -1)
        expect(parts.reduce((sum, { amount: part }) => sum + part, 0)).toBe(steps.at(-1)?.amount)
        parts.forEach((part, index) => expect(part.from).toBe(parts[index - 1]?.to ?? 0))
      }),
    )
  })

  it('is unknown without a rate', () => {
    expect(waterfall([costs(1, 0, 0)], minor(0), () => null)).toBeNull()
  })
})
