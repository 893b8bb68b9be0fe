import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { balanceAt } from '../../../shared/ledger/balances'
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
const stepsOf = (ledger: ReturnType<typeof ledgerAfter>['ledger']) => {
  const input = makePlanningInput([], {
    ledger,
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
  })
})
