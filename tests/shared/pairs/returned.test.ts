import { describe, expect, it } from 'vitest'
import { minor } from '../../../shared/money/money'
import { returnedIn } from '../../../shared/pairs/returned'
import { makeLedger } from '../../support/make-ledger'
import { makeTransaction } from '../../support/make-transaction'

const out = makeTransaction('2026-06-01', -10_000, { kind: 'withdrawal', fee: minor(99), reference: 'W-1' })
const returned = (...rows: Parameters<typeof makeTransaction>[]) =>
  returnedIn(makeLedger([out, ...rows.map((row) => makeTransaction(...row))])).map(({ back }) => back.day)

describe('returnedIn', () => {
  it('knows a withdrawal that comes back, with its fee or without', () => {
    expect(returned(['2026-06-04', 10_000, { kind: 'withdrawal' }])).toEqual(['2026-06-04'])
    expect(returned(['2026-06-04', 9_901, { kind: 'withdrawal' }])).toEqual(['2026-06-04'])
  })

  it('takes a refund for one only by its number', () => {
    expect(returned(['2026-06-04', 10_000, { kind: 'refund', reference: 'W-1' }])).toEqual(['2026-06-04'])
    expect(returned(['2026-06-04', 10_000, { kind: 'refund', reference: 'X-9' }])).toEqual([])
  })

  it('takes neither another amount nor one of another season for it', () => {
    expect(returned(['2026-06-04', 8_000, { kind: 'withdrawal' }])).toEqual([])
    expect(returned(['2026-07-04', 10_000, { kind: 'withdrawal' }])).toEqual([])
  })
})
