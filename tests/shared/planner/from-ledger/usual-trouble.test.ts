import { describe, expect, it } from 'vitest'
import type { Currency } from '../../../../shared/money/currency'
import { troubleIn, usualTrouble } from '../../../../shared/planner/from-ledger/usual-trouble'

const [krw, usd, jpy, kwd, xof] = ['KRW', 'USD', 'JPY', 'KWD', 'XOF'] as Currency[] as [
  Currency,
  Currency,
  Currency,
  Currency,
  Currency,
]

describe('usualTrouble', () => {
  it('is a small sum of daily life in each currency', () => {
    expect(usualTrouble(krw)).toBe(300)
    expect(usualTrouble(usd)).toBe(20)
    expect(usualTrouble(jpy)).toBe(30)
  })

  it('is a fifth of a unit where nothing is known of it, and at least one minor unit', () => {
    expect(usualTrouble(kwd)).toBe(200)
    expect(usualTrouble(xof)).toBe(1)
  })
})

describe('troubleIn', () => {
  it('takes what a person said in their own currency along to another', () => {
    expect(troubleIn(usd, 3_000, krw)).toBe(200)
    expect(troubleIn(krw, 20, usd)).toBe(300)
    expect(troubleIn(jpy, 55, jpy)).toBe(55)
    expect(troubleIn(usd, 1, krw)).toBe(1)
  })
})
