import { expect, it } from 'vitest'
import { activityTsv } from '../../../../shared/ledger/activity/activity-tsv'
import { minor } from '../../../../shared/money/money'
import { dollarPlatform, makeMovement } from '../../../support/make-movements'

it('writes plain days and amounts, and texts that a spreadsheet runs nothing of', () => {
  const heads = {
    day: 'Date',
    account: 'Account',
    kind: 'Kind',
    text: 'What',
    fee: 'Fee',
    amount: 'Amount',
    currency: 'Currency',
  }
  const told = { text: '=HYPERLINK("x")\tnow', fee: minor(99), kind: 'withdrawal' } as const
  const text = activityTsv([makeMovement(dollarPlatform, '2026-03-01', -10_000, told)], {
    heads,
    kind: (kind) => kind.toUpperCase(),
  })
  expect(text.split('\n')).toEqual([
    'Date\tAccount\tKind\tWhat\tFee\tAmount\tCurrency',
    '2026-03-01\tUpwork USD\tWITHDRAWAL\t\'=HYPERLINK("x") now\t0.99\t-100.00\tUSD',
  ])
})
