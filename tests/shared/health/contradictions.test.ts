import { expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { contradictions } from '../../../shared/health/contradictions'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import { makeLedger } from '../../support/make-ledger'
import { makeStatement } from '../../support/make-statement'

const closing = (file: string, day: string, amount: number | null) =>
  makeStatement(
    [
      {
        account: 'wallet',
        currency: 'KRW' as Currency,
        period: { from: '2026-08-01' as Day, to: day as Day },
        opening: null,
        closing: amount === null ? null : minor(amount),
      },
    ],
    { id: file, file },
  )
const ledger = new Map([['wallet', makeLedger([])]])

it('shows different closing balances of one day side by side, with the files that state them', () => {
  const found = contradictions(
    [closing('a.csv', '2026-08-31', 500), closing('b.csv', '2026-08-31', 700)],
    ledger,
  )
  expect(found).toMatchObject([
    {
      code: 'closings-differ',
      day: '2026-08-31',
      closings: [
        { file: 'a.csv', closing: 500 },
        { file: 'b.csv', closing: 700 },
      ],
    },
  ])
})

it('has nothing to show where they agree, or are of different days, or are not stated', () => {
  const others = [
    closing('b.csv', '2026-08-31', 500),
    closing('c.csv', '2026-09-30', 700),
    closing('d.csv', '2026-08-31', null),
  ]
  expect(contradictions([closing('a.csv', '2026-08-31', 500), ...others], ledger)).toEqual([])
})
