import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { balanceAt } from '../../../shared/ledger/balances'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import { makeLedger } from '../../support/make-ledger'
import { makeStatement } from '../../support/make-statement'
import { makeTransaction } from '../../support/make-transaction'

const rows = [makeTransaction('2026-03-02', 500), makeTransaction('2026-03-05', -200)]

describe('openingOf', () => {
  it('takes it from the running balance a statement prints', () => {
    const ledger = makeLedger([
      makeTransaction('2026-03-02', 500, { balance: minor(1500) }),
      ...rows.slice(1),
    ])
    expect(ledger.opening).toEqual({ balance: 1000, day: '2026-03-01', evidence: 'statement' })
  })

  it('takes it from the closing balance of a statement without running balances', () => {
    const part = {
      account: 'wallet',
      currency: 'KRW' as Currency,
      period: { from: '2026-03-01' as Day, to: '2026-03-31' as Day },
      opening: null,
      closing: minor(350),
    }
    expect(makeLedger(rows, {}, [makeStatement([part])]).opening).toEqual({
      balance: 50,
      day: '2026-03-01',
      evidence: 'statement',
    })
  })

  it('works backward from a balance the person read off between two rows', () => {
    const ledger = makeLedger(rows, { stated: [{ day: '2026-03-03' as Day, balance: minor(700) }] })
    expect(ledger.opening).toEqual({ balance: 200, day: '2026-03-01', evidence: 'stated' })
    expect(balanceAt(ledger, '2026-03-05' as Day)).toBe(500)
  })

  it('keeps a stated balance where there are no rows at all', () => {
    const ledger = makeLedger([], { stated: [{ day: '2026-03-03' as Day, balance: minor(700) }] })
    expect(ledger.opening).toEqual({ balance: 700, day: '2026-03-03', evidence: 'stated' })
  })

  it('is at least what keeps a wallet from falling below zero', () => {
    const ledger = makeLedger([makeTransaction('2026-03-02', -300), makeTransaction('2026-03-03', 100)])
    expect(ledger.opening).toEqual({ balance: 300, day: '2026-03-01', evidence: 'at-least' })
  })

  it('lets cards and carriers owe', () => {
    const spent = [makeTransaction('2026-03-02', -300)]
    expect(makeLedger(spent, { kind: 'card' }).opening.evidence).toBe('assumed')
    expect(makeLedger(spent, { kind: 'carrier' }).opening.balance).toBe(0)
  })

  it('assumes zero where nobody says and nothing contradicts', () => {
    expect(makeLedger(rows).opening).toEqual({ balance: 0, day: '2026-03-01', evidence: 'assumed' })
  })

  it('trusts the newest printed balance, so that rows missing before it do not falsify today', () => {
    const gap = [
      makeTransaction('2026-01-02', 100, { balance: minor(100) }),
      makeTransaction('2026-03-02', -50, { balance: minor(450) }),
    ]
    expect(balanceAt(makeLedger(gap), '2026-03-02' as Day)).toBe(450)
  })
})
