import { describe, expect, it } from 'vitest'
import type { AccountKind } from '../../../shared/model'
import { halvesOf } from '../../../shared/pairs/halves'
import { makeLedger } from '../../support/make-ledger'
import { makeTransaction } from '../../support/make-transaction'

const keysOf = (kind: AccountKind, ...rows: Parameters<typeof makeTransaction>[]) => {
  const one = makeLedger(
    rows.map(([day, amount, told], index) => makeTransaction(day, amount, { id: String(index), ...told })),
    { kind },
  )
  return halvesOf(new Map([['wallet', one]])).map(({ key }) => key)
}

describe('halvesOf', () => {
  it('takes what a bank calls a payment for a possible transfer, and what a platform calls income for none', () => {
    expect(keysOf('bank', ['2026-06-01', -100], ['2026-06-02', 100])).toEqual(['wallet 0', 'wallet 1'])
    expect(keysOf('platform', ['2026-06-01', 100], ['2026-06-02', -90, { kind: 'withdrawal' }])).toEqual([
      'wallet 1',
    ])
  })

  it('leaves out fees, refunds, rewards and what has not been posted', () => {
    expect(
      keysOf(
        'wallet',
        ['2026-06-01', -100, { kind: 'fee' }],
        ['2026-06-01', 100, { kind: 'refund' }],
        ['2026-06-01', 100, { kind: 'reward' }],
        ['2026-06-01', -100, { kind: 'withdrawal', status: 'pending' }],
      ),
    ).toEqual([])
  })

  it('leaves out a withdrawal that came back, with the row that brought it back', () => {
    const withdrawal = { kind: 'withdrawal' } as const
    expect(
      keysOf(
        'wallet',
        ['2026-06-01', -100, withdrawal],
        ['2026-06-02', -100, withdrawal],
        ['2026-06-04', 100, withdrawal],
      ),
    ).toEqual(['wallet 0'])
  })
})
