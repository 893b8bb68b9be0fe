import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../shared/day'
import { type Expectation, streamId } from '../../../../shared/ledger/expectation'
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
