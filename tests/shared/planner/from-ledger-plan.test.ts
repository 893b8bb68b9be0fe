import { describe, expect, it } from 'vitest'
import { problemFromLedger } from '../../../shared/planner/from-ledger'
import type { Currency } from '../../../shared/money/currency'
import { defaultPreferences } from '../../../shared/planner/from-ledger/planning-input'
import { plan } from '../../../shared/planner/plan'
import { confirmed, holding, makePlanningInput } from '../../support/make-planning-input'
import { makeTransaction } from '../../support/make-transaction'

const bank = holding({ id: 'bank', kind: 'bank', role: 'destination' }, [])
const confirmations = confirmed('kakaopay-own-bank', 'toss-points-bank', 'tmoney-mobile-bank')

describe('a plan of a ledger', () => {
  it('takes free money out today, and of a banded fee the most that is free', () => {
    const { problem } = problemFromLedger(
      makePlanningInput(
        [
          holding({ id: 'kakao', provider: 'kakaopay' }, [makeTransaction('2026-06-01', 23_400)]),
          holding({ id: 'tmoney', provider: 'tmoney' }, [makeTransaction('2026-06-01', 1_300)]),
          bank,
        ],
        // At 300 won of trouble a fifth of the 1,300 would be gone.
        { confirmations, preferences: { ...defaultPreferences('KRW' as Currency), effortPerTransfer: 100 } },
      ),
    )
    const made = plan(problem)
    expect(made).toMatchObject({
      status: 'optimal',
      transfers: [
        { route: 'kakao/kakaopay-own-bank', on: '2026-11-22', amount: 23_400, fee: 0 },
        { route: 'tmoney/tmoney-mobile-bank', on: '2026-11-22', amount: 1_249, fee: 0 },
      ],
    })
  })

  it('saves points from lapsing, and leaves what known spending needs', () => {
    const spending = ['2026-08-25', '2026-09-25', '2026-10-25'].map((day) =>
      makeTransaction(day, -6_000, { counterparty: 'Music' }),
    )
    const { problem } = problemFromLedger(
      makePlanningInput(
        [
          holding({ id: 'toss', provider: 'toss', kind: 'points' }, [makeTransaction('2021-12-05', 5_000)]),
          holding({ id: 'kakao', provider: 'kakaopay' }, [
            makeTransaction('2026-06-01', 50_000),
            ...spending,
          ]),
          bank,
        ],
        { confirmations },
      ),
    )
    const made = plan(problem)
    expect(made).toMatchObject({
      status: 'optimal',
      expired: 0,
      transfers: [
        { route: 'toss/toss-points-bank', amount: 5_000, fee: 500 },
        { route: 'kakao/kakaopay-own-bank', amount: 14_000, fee: 0 },
      ],
    })
  })
})
