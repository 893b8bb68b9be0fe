import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import type { Currency } from '../../../shared/money/currency'
import { problemFromLedger } from '../../../shared/planner/from-ledger'
import { plan } from '../../../shared/planner/plan'
import type { CatalogFee } from '../../../shared/routes/fee-schema'
import { type Passed, passedKey } from '../../../shared/routes/own-settlement'
import { seenFee } from '../../../shared/routes/seen-fee'
import { confirmed, holding, makePlanningInput } from '../../support/make-planning-input'
import { makeTransaction } from '../../support/make-transaction'

const usd = 'USD' as Currency
const today = '2026-11-22' as Day
const passed = (sentOn: string, amount: number, cost: number | null): Passed => ({
  sentOn: sentOn as Day,
  arrivedOn: sentOn as Day,
  amount,
  cost,
})
const unknown: CatalogFee = { state: 'unknown' }
const half: CatalogFee = { state: 'known', charged: 'from-amount', parts: [{ percent: '0.5' }] }
const see = (fee: CatalogFee, ...all: readonly Passed[]) => seenFee({ fee }, all, usd, today)

describe('seenFee', () => {
  it('takes a fee that was charged twice where no rule has one, up to the largest sum', () => {
    expect(see(unknown, passed('2026-09-01', 10_000, 200), passed('2026-10-01', 50_000, 200))).toEqual({
      tariff: { charged: 'from-amount', parts: [{ fixed: '2.00' }] },
      count: 2,
      last: '2026-10-01',
      largest: 50_000,
    })
  })

  it('finds a rule right that each of them was charged', () => {
    const right = see(half, passed('2026-09-01', 10_000, 50), passed('2026-10-01', 20_000, 100))
    expect(right).toMatchObject({ tariff: { parts: [{ percent: '0.5' }] }, count: 2, largest: null })
    expect(see(half, passed('2026-09-01', 10_000, 50), passed('2026-10-01', 20_000, 90))).toBeNull()
  })

  it('says nothing of one, of those that differ, of old ones, and of those that show no cost', () => {
    const one = passed('2026-09-01', 10_000, 200)
    expect(see(unknown, one)).toBeNull()
    expect(see(unknown, one, passed('2026-10-01', 10_000, 300))).toBeNull()
    expect(see(unknown, one, passed('2025-10-01', 10_000, 200))).toBeNull()
    expect(see(unknown, one, passed('2026-10-01', 10_000, null))).toBeNull()
    expect(see({ state: 'not-available' }, one, one)).toBeNull()
  })
})

describe('a plan by what the statements show', () => {
  const kakao = holding({ id: 'kakao', provider: 'kakaopay' }, [makeTransaction('2026-06-01', 50_000)])
  const upwork = holding({ id: 'upwork', provider: 'upwork', kind: 'platform', currency: usd }, [
    makeTransaction('2026-06-01', 340_200),
  ])
  const payoneer = holding({ id: 'payoneer', provider: 'payoneer', currency: usd }, [])
  const bank = holding({ id: 'bank', kind: 'bank', role: 'destination' }, [])

  it('needs no look at a fee that was charged twice as the rule says', () => {
    const experience = {
      [passedKey('kakao', 'kakaopay-own-bank')]: [
        passed('2026-09-01', 20_000, 0),
        passed('2026-10-01', 30_000, 0),
      ],
    }
    const found = problemFromLedger(makePlanningInput([kakao, bank], { experience }))
    expect(problemFromLedger(makePlanningInput([kakao, bank])).problem.routes).toEqual([])
    expect(plan(found.problem).transfers).toMatchObject([{ amount: 50_000, fee: 0 }])
    expect(found.names.routes['kakao/kakaopay-own-bank']).toMatchObject({
      confirmedOn: null,
      seen: { count: 2, last: '2026-10-01' },
    })
  })

  it('goes by what the person looked up where they did', () => {
    const experience = {
      [passedKey('kakao', 'kakaopay-own-bank')]: [
        passed('2026-09-01', 20_000, 0),
        passed('2026-10-01', 30_000, 0),
      ],
    }
    const confirmations = confirmed('kakaopay-own-bank')
    const { names } = problemFromLedger(makePlanningInput([kakao, bank], { experience, confirmations }))
    expect(names.routes['kakao/kakaopay-own-bank']).toMatchObject({ confirmedOn: today, seen: null })
  })

  it('fills a fee that no source states, for no more than was ever sent', () => {
    const experience = {
      [passedKey('upwork', 'upwork-payoneer')]: [
        passed('2026-09-01', 100_000, 200),
        passed('2026-10-01', 250_000, 200),
      ],
    }
    const dollars = holding({ id: 'dollars', kind: 'bank', role: 'destination', currency: usd }, [])
    const { problem } = problemFromLedger(
      makePlanningInput([upwork, payoneer, dollars], {
        experience,
        rates: [{ from: usd, to: 'KRW' as Currency, rate: '1380', asOf: today }],
        confirmations: confirmed('payoneer-us-ach', 'payoneer-swift'),
      }),
    )
    const way = problem.routes.find(({ id }) => id === 'upwork/upwork-payoneer')
    expect(way).toMatchObject({ to: 'payoneer', max: 250_000, fee: { parts: [{ fixed: 200 }] } })
  })
})
