import { expect, it } from 'vitest'
import type { Month } from '../../../shared/day'
import { carrierBill } from '../../../shared/ledger/carrier-bill'
import { makeLedger } from '../../support/make-ledger'
import { makeTransaction } from '../../support/make-transaction'

it('sums the month, leaves cancelled charges out and keeps promises of any month', () => {
  const ledger = makeLedger(
    [
      makeTransaction('2026-10-31', -100, { kind: 'carrier-charge' }),
      makeTransaction('2026-11-01', -200, { kind: 'carrier-charge' }),
      makeTransaction('2026-11-02', -400, { kind: 'carrier-charge', status: 'cancelled' }),
      makeTransaction('2026-11-03', 50, { kind: 'refund' }),
      makeTransaction('2026-09-01', 30, { kind: 'refund', status: 'pending' }),
    ],
    { id: 'phone', kind: 'carrier' },
  )
  expect(carrierBill(ledger, '2026-11' as Month)).toEqual({
    account: 'phone',
    month: '2026-11',
    charged: 200,
    refunded: 50,
    promised: 30,
  })
})
