import { describe, expect, it } from 'vitest'
import { coverageOf, monthsUpTo } from '../../../shared/check-in/coverage'
import type { Day } from '../../../shared/day'
import { loadLedger } from '../../../shared/ledger/ledger'
import { minor } from '../../../shared/money/money'
import { makeAccount } from '../../support/make-account'
import { makePages } from '../../support/make-ledger'
import { makeStatement } from '../../support/make-statement'
import { makeTransaction } from '../../support/make-transaction'

const day = (text: string): Day => text as Day

describe('coverageOf', () => {
  it('tells months with statements, with rows, with readings, and with nothing', () => {
    const wallet = makeAccount({
      stated: [
        { day: day('2026-09-30'), balance: minor(5) },
        { day: day('2026-11-02'), balance: minor(5) },
      ],
    })
    const statements = [
      makeStatement([
        {
          account: 'wallet',
          currency: wallet.currency,
          period: { from: day('2026-08-31'), to: day('2026-09-01') },
          opening: null,
          closing: null,
        },
        {
          account: 'other',
          currency: wallet.currency,
          period: { from: day('2026-01-01'), to: day('2026-12-31') },
          opening: null,
          closing: null,
        },
      ]),
    ]
    const pages = makePages('wallet', [makeTransaction('2026-07-15', 10)])
    const accounts = [wallet, makeAccount({ id: 'bill', kind: 'carrier' })]
    const months = monthsUpTo(day('2026-11-22'), 6)
    expect(months).toEqual(['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'])
    const [covered, ...more] = coverageOf(loadLedger({ accounts, pages, statements }), statements, months)
    expect(covered?.months).toEqual([null, 'statement', 'statement', 'both', null, 'reading'])
    expect(more).toEqual([])
  })
})
