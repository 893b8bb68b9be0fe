import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import type { Transaction } from '../../../shared/model'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import type { DatedRate } from '../../../shared/routes/exchange'
import { pairRules } from '../../../shared/transfers/passages'
import { wayKey, wayRates } from '../../../shared/transfers/way-rates'
import { evidence } from '../../support/follow'
import { makeAccount } from '../../support/make-account'
import { makeTransaction } from '../../support/make-transaction'
import { readCatalog } from '../../support/read-catalog'

const [usd, krw] = ['USD', 'KRW'] as [Currency, Currency]
const catalog = readCatalog()
const payoneer = makeAccount({ id: 'payoneer', name: 'Payoneer', provider: 'payoneer', currency: usd })
const bank = makeAccount({ id: 'bank', name: 'Bank', kind: 'bank', role: 'destination' })
const known: DatedRate = { from: usd, to: krw, rate: '1400', asOf: '2026-06-15' as Day }

/** $100 leaves on each of these days, and so many won arrive the day after. */
function ratesOf(came: Readonly<Record<string, number>>, rates: readonly DatedRate[], fee = 0) {
  const days = Object.keys(came) as Day[]
  const told: Partial<Transaction> = { kind: 'withdrawal', text: 'to Bank', currency: usd, fee: minor(fee) }
  const rules = pairRules(catalog, {}, rates)
  const { book } = evidence(
    [
      [payoneer, days.map((day) => makeTransaction(day, -10_000, told))],
      [bank, days.map((day) => makeTransaction(`${day.slice(0, 8)}02`, came[day]!, { text: 'PAYONEER' }))],
    ],
    { rules },
  )
  return wayRates(book.pairs, rules, catalog, {}).get(wayKey('payoneer', 'bank'))
}

describe('wayRates', () => {
  it('reads the newest rate off both sides, and how much less than the known one half of them lost at most', () => {
    const found = ratesOf({ '2026-06-01': 138_600, '2026-07-01': 137_200, '2026-08-01': 137_900 }, [known])
    expect(found?.got).toEqual({ from: usd, to: krw, rate: '1379', asOf: '2026-08-01' })
    expect(found?.lostPpm).toBe(15_000)
  })

  it('leaves the printed fee out of the rate', () => {
    expect(ratesOf({ '2026-06-01': 135_240 }, [known], 200)?.got.rate).toBe('1380')
  })

  it('says below zero where more arrived, and nothing of loss where no rate is known', () => {
    expect(ratesOf({ '2026-06-01': 141_400 }, [known])?.lostPpm).toBe(-10_000)
    expect(ratesOf({ '2026-06-01': 141_400 }, [])).toMatchObject({ lostPpm: null, got: { rate: '1414' } })
  })

  it('gives the markup of the rule where the catalogue has one for the way', () => {
    const exchanging = catalog.providers
      .get('payoneer')!
      .accounts.flatMap(({ routes }) => routes)
      .filter(({ to, fx }) => to.kind === 'own-bank' && fx)
    expect(exchanging.map(({ fx }) => fx?.markup)).toEqual(['0'])
    expect(ratesOf({ '2026-06-01': 138_600 }, [known])?.markup).toBe('0')
  })

  it('has nothing to say of a way within one currency', () => {
    const wallet = makeAccount()
    const { book } = evidence([
      [wallet, [makeTransaction('2026-06-01', -5_000, { kind: 'withdrawal', text: 'to Bank' })]],
      [bank, [makeTransaction('2026-06-02', 5_000, { text: 'Wallet' })]],
    ])
    expect(book.pairs).toHaveLength(1)
    expect(wayRates(book.pairs, book.rules, catalog, {}).size).toBe(0)
  })
})
