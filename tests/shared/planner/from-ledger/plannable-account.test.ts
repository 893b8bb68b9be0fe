import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../shared/day'
import { type Expectation, streamId } from '../../../../shared/ledger/expectation'
import type { Currency } from '../../../../shared/money/currency'
import { minor } from '../../../../shared/money/money'
import { problemFromLedger } from '../../../../shared/planner/from-ledger'
import { confirmed, holding, makePlanningInput } from '../../../support/make-planning-input'
import { makeTransaction } from '../../../support/make-transaction'

const monthly = ['2026-08-25', '2026-09-25', '2026-10-25'].map((day) =>
  makeTransaction(day, 30_000, { counterparty: 'Harbor Press' }),
)
const flowsWith = (expectations: readonly Expectation[]) =>
  problemFromLedger(
    makePlanningInput([holding({ id: 'kakao', provider: 'kakaopay' }, monthly)], {
      confirmations: confirmed('kakaopay-own-bank'),
      expectations,
    }),
  ).problem.accounts[0]?.flows
const base = { id: 'one', account: 'kakao' }
const refusal: Expectation = {
  ...base,
  kind: 'not-expected',
  stream: streamId({ name: 'Harbor Press', amount: minor(30_000) }),
}

describe('a yearly fee for too little turnover', () => {
  const usd = 'USD' as Currency
  const notesOf = (day: string, amount: number, country?: string) =>
    problemFromLedger(
      makePlanningInput(
        [
          holding({ id: 'payoneer', provider: 'payoneer', currency: usd }, [makeTransaction(day, amount)]),
          holding({ id: 'bank', kind: 'bank', role: 'destination' }, []),
        ],
        {
          rates: [{ from: usd, to: 'KRW' as Currency, rate: '1380', asOf: '2026-11-22' as Day }],
          confirmations: confirmed('payoneer-local-fx'),
          facts: { payoneer: { account: 'payoneer', ...(country === undefined ? {} : { country }) } },
        },
      ),
    ).notes.map(({ code }) => code)

  it.each([
    ['too little came in', '2026-06-01', 199_999, 'KR', true],
    ['enough came in', '2026-06-01', 200_000, 'KR', false],
    ['it came in over a year ago', '2025-11-22', 900_000, 'KR', true],
    ['another country asks for more', '2026-06-01', 599_999, 'IN', true],
    ['that is there, too', '2026-06-01', 600_000, 'IN', false],
    ['the country is not known', '2026-06-01', 599_999, undefined, true],
  ])('is spoken of where %s: %s %i %s', (_, day, amount, country, isSaid) => {
    expect(notesOf(day, amount, country).includes('yearly-fee')).toBe(isSaid)
  })
})

describe('the flows of a problem', () => {
  it('follow the forecast where the person says nothing', () => {
    expect(flowsWith([])?.map(({ amount }) => amount)).toEqual([30_000, 30_000, 30_000])
  })

  it('leave out what the person does not expect in that account, and only there', () => {
    expect(flowsWith([refusal])).toBeUndefined()
    expect(flowsWith([{ ...refusal, account: 'other' }])).toHaveLength(3)
  })

  it('hold what the person expects on its day', () => {
    const expected: Expectation = {
      ...base,
      kind: 'expected',
      amount: minor(7_000),
      day: '2026-12-24' as Day,
    }
    expect(flowsWith([refusal, expected])).toEqual([{ on: '2026-12-24', amount: 7_000 }])
  })
})
