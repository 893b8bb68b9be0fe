import { describe, expect, it } from 'vitest'
import type { Currency } from '../../../shared/money/currency'
import { minor, zero } from '../../../shared/money/money'
import type { ReadPart } from '../../../shared/statements/reading'
import { hasSeveralAccounts, standingsOf } from '../../../shared/statements/standing'

const part = (said: Partial<ReadPart>): ReadPart => ({
  account: 'Giro',
  currency: 'EUR' as Currency,
  period: null,
  opening: null,
  closing: null,
  count: 1,
  total: zero,
  fees: zero,
  proof: { kind: 'unstated' },
  ...said,
})

describe('standingsOf', () => {
  it('has nothing to compare with where the file states no balance', () => {
    const [only] = standingsOf([part({ total: minor(500) })])
    expect(only).toMatchObject({ there: null, here: 500, difference: null })
  })

  it('adds what moved to what was there before', () => {
    const [only] = standingsOf([part({ opening: minor(100), total: minor(500), closing: minor(600) })])
    expect(only).toMatchObject({ there: 600, here: 600, difference: 0 })
  })

  it('says what is missing, account by account and currency by currency', () => {
    const found = standingsOf([
      part({ total: minor(500), closing: minor(650) }),
      part({ currency: 'USD' as Currency, total: minor(-20), closing: minor(-50) }),
    ])
    expect(found.map(({ difference }) => difference)).toEqual([150, -30])
  })
})

describe('hasSeveralAccounts', () => {
  it('does not count the currencies of one account', () => {
    expect(hasSeveralAccounts([part({}), part({ currency: 'USD' as Currency })])).toBe(false)
    expect(hasSeveralAccounts([part({}), part({ account: 'Purse' })])).toBe(true)
  })
})
