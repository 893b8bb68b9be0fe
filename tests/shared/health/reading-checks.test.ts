import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { readingChecks } from '../../../shared/health/reading-checks'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import type { Gap } from '../../../shared/statements/gaps'
import { makeLedger } from '../../support/make-ledger'
import { makeTransaction } from '../../support/make-transaction'

const read = (day: string, balance: number) => ({ day: day as Day, balance: minor(balance) })
const rows = [
  makeTransaction('2026-03-02', 500, { balance: minor(1_500) }),
  makeTransaction('2026-03-05', -200, { balance: minor(1_300) }),
]

describe('balances that a person read off', () => {
  it('have nothing to be said of them where the rows lead to them, or where no rows are', () => {
    const ties = makeLedger(rows, { stated: [read('2026-03-03', 1_500), read('2026-06-01', 700)] })
    const alone = makeLedger([], { stated: [read('2026-03-03', 1_500), read('2026-06-01', 700)] })
    expect([ties, alone].flatMap((one) => readingChecks(one, []))).toEqual([])
  })

  it('are held against the rows, and the newest that differs is told', () => {
    const ledger = makeLedger(rows, { stated: [read('2026-03-02', 1_200), read('2026-03-04', 1_450)] })
    expect(readingChecks(ledger, [])).toEqual([
      {
        code: 'reading-differs',
        account: ledger.account,
        day: '2026-03-04',
        expected: 1_500,
        stated: 1_450,
      },
    ])
  })

  it('are not told of where a break or a missing statement after them says it already', () => {
    const broken = [rows[0]!, makeTransaction('2026-03-05', -200, { balance: minor(1_250) })]
    const stated = [read('2026-03-03', 1_500)]
    expect(readingChecks(makeLedger(broken, { stated }), [])).toEqual([])
    const gap: Gap = {
      account: 'wallet',
      currency: 'KRW' as Currency,
      before: '2026-03-05' as Day,
      period: null,
      moved: null,
    }
    const differs = makeLedger(rows, { stated: [read('2026-03-03', 900)] })
    expect(readingChecks(differs, [])).toHaveLength(1)
    expect(readingChecks(differs, [gap])).toEqual([])
  })

  it('that differ for one day are all shown', () => {
    const ledger = makeLedger(rows, { stated: [read('2026-06-01', 700), read('2026-06-01', 600)] })
    expect(readingChecks(ledger, [])).toEqual([
      { code: 'readings-differ', account: ledger.account, day: '2026-06-01', balances: [600, 700] },
    ])
  })
})
