import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../shared/day'
import { balanceAt } from '../../../shared/ledger/balances'
import type { Expectation } from '../../../shared/ledger/expectation'
import { minor } from '../../../shared/money/money'
import { problemFromLedger } from '../../../shared/planner/from-ledger'
import { plan } from '../../../shared/planner/plan'
import { followTransfers } from '../../../shared/transfers/follow-transfers'
import { isUnderWay, withRequested } from '../../../shared/transfers/under-way'
import { evidence } from '../../support/follow'
import { makeAccount } from '../../support/make-account'
import { confirmed, makePlanningInput } from '../../support/make-planning-input'
import { makeStarted } from '../../support/make-started'
import { makeTransaction } from '../../support/make-transaction'

const today = '2026-11-22' as Day
const bank = makeAccount({ id: 'bank', kind: 'bank', role: 'destination', provider: null })
const wallet = makeAccount({ id: 'wallet', provider: 'kakaopay' })
const rows = [makeTransaction('2026-09-10', 40_000)]
const asked = (told: Parameters<typeof makeStarted>[0] = {}) =>
  makeStarted({ requestedOn: today, dueOn: today, ...told })
const ledgerAfter = (told?: Parameters<typeof makeStarted>[0], more: typeof rows = []) => {
  const found = evidence(
    [
      [wallet, [...rows, ...more]],
      [bank, []],
    ],
    { started: [asked(told)] },
  )
  const transfers = followTransfers(found)
  return { transfers, ledger: withRequested(found.ledger, transfers, today) }
}
const expected = (day: string, amount: number): Expectation => ({
  id: `${day} ${amount}`,
  account: 'wallet',
  kind: 'expected',
  day: day as Day,
  amount: minor(amount),
})
const stepsOf = (
  ledger: ReturnType<typeof ledgerAfter>['ledger'],
  expectations: readonly Expectation[] = [],
) => {
  const input = makePlanningInput([], {
    ledger,
    expectations,
    confirmations: confirmed('kakaopay-own-bank'),
  })
  const { problem } = problemFromLedger(input)
  return problem.routes.length === 0 ? [] : plan(problem).transfers
}

describe('withRequested', () => {
  it('leaves nothing to plan of what was asked for, while the ledger itself still shows it', () => {
    const { ledger, transfers } = ledgerAfter()
    expect(transfers.filter(isUnderWay)).toMatchObject([{ amount: 40_000, state: 'requested' }])
    expect(balanceAt(ledger.get('wallet')!, today)).toBe(0)
    expect(stepsOf(ledger)).toEqual([])
    expect(stepsOf(ledgerAfter({ mark: 'failed' }).ledger)).toMatchObject([{ amount: 40_000 }])
  })

  it('plans the rest where a part was asked for', () => {
    const { ledger } = ledgerAfter({ amount: 15_000 as never, debit: 15_000 as never })
    expect(stepsOf(ledger)).toMatchObject([{ amount: 25_000 }])
  })

  it('takes nothing twice once a statement shows it leaving', () => {
    const { ledger, transfers } = ledgerAfter({}, [makeTransaction(today, -40_000, { kind: 'withdrawal' })])
    expect(transfers.filter(isUnderWay)).toMatchObject([{ state: 'sent' }])
    expect(balanceAt(ledger.get('wallet')!, today)).toBe(0)
    expect(ledger.get('wallet')?.posted).toHaveLength(2)
  })

  it('leaves what only balances show where it is', () => {
    const stated = [{ day: '2026-11-20' as Day, balance: minor(60_000) }]
    const printed = [makeTransaction('2026-09-10', 40_000, { balance: minor(40_000) })]
    const found = evidence(
      [
        [{ ...wallet, stated }, printed],
        [bank, []],
      ],
      { started: [asked()] },
    )
    const ledger = withRequested(found.ledger, followTransfers(found), today)
    expect(balanceAt(ledger.get('wallet')!, '2026-11-20' as Day)).toBe(60_000)
    expect(balanceAt(ledger.get('wallet')!, today)).toBe(20_000)
  })

  it('never takes more than is there', () => {
    const { ledger } = ledgerAfter({}, [makeTransaction(today, -30_000)])
    expect(balanceAt(ledger.get('wallet')!, today)).toBe(0)
    expect(ledger.get('wallet')?.owed).toBe(30_000)
  })

  it('lets what was asked for beyond what is there leave with what comes next', () => {
    const coming = (amount: number) => [expected('2026-11-30', amount)]
    const { ledger } = ledgerAfter({ amount: 50_000 as never, debit: 50_000 as never })
    expect(ledger.get('wallet')).toMatchObject({ owed: 10_000 })
    expect(stepsOf(ledger, coming(10_000))).toEqual([])
    expect(stepsOf(ledger, coming(25_000))).toMatchObject([{ amount: 15_000 }])
    expect(stepsOf(ledgerAfter({ mark: 'failed' }).ledger, coming(25_000))).toMatchObject([
      { amount: 65_000 },
    ])
  })

  it('owes nothing of what has arrived: it was there when it left', () => {
    const found = evidence(
      [
        [wallet, rows],
        [bank, [makeTransaction(today, 50_000)]],
      ],
      { started: [asked({ amount: 50_000 as never, debit: 50_000 as never, credited: 50_000 as never })] },
    )
    const transfers = followTransfers(found)
    expect(transfers).toMatchObject([{ state: 'arrived', out: null }])
    const one = withRequested(found.ledger, transfers, today).get('wallet')!
    expect([balanceAt(one, today), one.owed]).toEqual([0, undefined])
  })

  it('plans no unit twice, whatever was asked for, is there and is to come', () => {
    const sums = fc.integer({ min: 1_000, max: 90_000 })
    const flows = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), sums), { maxLength: 3 })
    fc.assert(
      fc.property(sums, fc.array(sums, { minLength: 1, maxLength: 2 }), flows, (there, requests, told) => {
        const found = evidence(
          [
            [wallet, [makeTransaction('2026-09-10', there)]],
            [bank, []],
          ],
          {
            started: requests.map((amount, i) =>
              asked({ id: `asked ${i}`, amount: amount as never, debit: amount as never }),
            ),
          },
        )
        const ledger = withRequested(found.ledger, followTransfers(found), today)
        const coming = told.map(([after, amount]) => expected(addDays(today, after), amount))
        const came = told.reduce((sum, [, amount]) => sum + amount, 0)
        const gone = requests.reduce((sum, amount) => sum + amount, 0)
        const steps = stepsOf(ledger, coming)
        const planned = steps.reduce((sum, { amount }) => sum + amount, 0)
        expect(planned).toBeLessThanOrEqual(Math.max(0, there + came - gone))
      }),
      { numRuns: 40 },
    )
  })
})
