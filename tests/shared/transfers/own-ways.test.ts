import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../shared/day'
import type { Account } from '../../../shared/model'
import type { Currency } from '../../../shared/money/currency'
import { holidays } from '../../../shared/routes/holidays'
import { ownWays } from '../../../shared/transfers/own-ways'
import { evidence } from '../../support/follow'
import { makeAccount } from '../../support/make-account'
import { makeTransaction } from '../../support/make-transaction'
import { pairRules } from '../../../shared/transfers/passages'
import { readCatalog } from '../../support/read-catalog'

const eur = 'EUR' as Currency
const from = makeAccount({ id: 'wise', name: 'Wise EUR', provider: 'wise', currency: eur })
const bank = makeAccount({ id: 'bank', name: 'Kasse Nord', kind: 'bank', role: 'destination', currency: eur })
const days = ['2026-08-04', '2026-09-02', '2026-10-06']

/** Three transfers of which €0.62 are taken, told by both sides. */
function waysTo(to: Account, words = { out: 'to Kasse Nord', into: 'Wise' }) {
  const { ledger, book } = evidence(
    [
      [
        from,
        [
          makeTransaction('2026-07-01', 500_000, { currency: eur }),
          ...days.map((day, i) =>
            makeTransaction(day, -(30_000 + i), { kind: 'withdrawal', text: words.out, currency: eur }),
          ),
        ],
      ],
      [
        to,
        days.map((day, i) =>
          makeTransaction(addDays(day as Day, 1), 30_000 + i - 62, {
            kind: 'transfer',
            text: words.into,
            currency: eur,
          }),
        ),
      ],
    ],
    { rules: pairRules(readCatalog(), {}, []) },
  )
  return { ways: ownWays({ ledger, book, holidays }), pairs: book.pairs }
}

describe('ownWays', () => {
  it('are those that both sides show for certain', () => {
    expect(waysTo(bank).ways).toMatchObject([
      {
        from: 'wise',
        to: 'bank',
        count: 3,
        last: '2026-10-06',
        fee: { tariff: { parts: [{ fixed: '0.62' }] } },
      },
    ])
  })

  it('are none where the pairs are no more than likely', () => {
    const { ways, pairs } = waysTo(bank, { out: 'Standing order', into: 'Credit' })
    expect(pairs).toHaveLength(3)
    expect(pairs.every(({ confidence }) => confidence < 75)).toBe(true)
    expect(ways).toEqual([])
  })

  it('are none between two owners, nor to a bill', () => {
    expect(waysTo({ ...bank, owner: 'Mina' }).ways).toEqual([])
    expect(waysTo({ ...bank, kind: 'card', role: 'source' }).ways).toEqual([])
  })
})
