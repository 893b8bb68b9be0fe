import { describe, expect, it } from 'vitest'
import { minor } from '../../../shared/money/money'
import { effectiveFee, feesByClient, feesByMonth } from '../../../shared/payouts/effective-fees'
import { paysOut } from '../../../shared/payouts/pays-out'
import { makeLedger } from '../../support/make-ledger'
import { makeTransaction } from '../../support/make-transaction'

const rows = [
  makeTransaction('2026-10-01', 9_000, { fee: minor(1_000), counterparty: 'A' }),
  makeTransaction('2026-11-01', 20_000, { counterparty: 'B' }),
  makeTransaction('2026-11-01', -1_000, { kind: 'fee', counterparty: 'B' }),
  makeTransaction('2026-11-02', -1_999, { kind: 'fee', text: 'Membership Fee' }),
  makeTransaction('2026-11-03', -10_000, { kind: 'withdrawal', fee: minor(99) }),
]

describe('effective fees', () => {
  it('are all a platform took of all that was earned', () => {
    expect(effectiveFee(makeLedger(rows))).toMatchObject({ earned: 30_000, fees: 4_098, ppm: 136_600 })
    expect(effectiveFee(makeLedger([])).ppm).toBeNull()
  })

  it('are told by client, the platform’s own charges apart', () => {
    expect(feesByClient(makeLedger(rows))).toEqual([
      { name: 'B', earned: 20_000, fees: 1_000, ppm: 50_000 },
      { name: 'A', earned: 10_000, fees: 1_000, ppm: 100_000 },
      { name: '', earned: 0, fees: 2_098, ppm: null },
    ])
  })

  it('are told by month, newest first', () => {
    expect(feesByMonth(makeLedger(rows)).map(({ name, ppm }) => [name, ppm])).toEqual([
      ['2026-11', 154_900],
      ['2026-10', 100_000],
    ])
  })
})

describe('paysOut', () => {
  it('holds for platforms and for wallets that earn more than they are topped up', () => {
    expect(paysOut(makeLedger(rows, { kind: 'platform' }))).toBe(true)
    expect(paysOut(makeLedger(rows))).toBe(true)
    const topUp = makeTransaction('2026-11-04', 40_000, { kind: 'top-up' })
    expect(paysOut(makeLedger([...rows, topUp]))).toBe(false)
    expect(paysOut(makeLedger(rows, { kind: 'bank' }))).toBe(false)
  })
})
