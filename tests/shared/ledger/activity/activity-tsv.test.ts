import fc from 'fast-check'
import { expect, it } from 'vitest'
import { activityTsv } from '../../../../shared/ledger/activity/activity-tsv'
import { minor } from '../../../../shared/money/money'
import { dollarPlatform, makeMovement } from '../../../support/make-movements'

const heads = {
  day: 'Date',
  account: 'Account',
  kind: 'Kind',
  text: 'What',
  fee: 'Fee',
  amount: 'Amount',
  currency: 'Currency',
}

it('writes plain days and amounts, and texts that a spreadsheet runs nothing of', () => {
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

it('gives every movement one line of seven cells, none of which a spreadsheet runs, whatever a statement says', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[\t\r\n ]*[=+\-@＝＋－＠−][^]{0,20}$/u),
    fc.constantFrom('\ufeff=1+1', '\u200b=1+1', '"\n=1+1', '\0=1+1', '-1+cmd', '+821012345678'),
  )
  fc.assert(
    fc.property(text, text, (one, other) => {
      const account = { ...dollarPlatform, name: other }
      const table = activityTsv([makeMovement(account, '2026-03-01', 100, { text: one })], {
        heads,
        kind: (kind) => kind,
      })
      const [, line = '', ...more] = table.split(/[\r\n\v\f\u0085\u2028\u2029]/)
      expect(more).toEqual([])
      const cells = line.split('\t')
      expect(cells).toHaveLength(7)
      for (const cell of [cells[1]!, cells[3]!])
        expect(cell.replace(/^[\p{Cf}\p{Cc}\s]+/u, '')).not.toMatch(/^[=+@＝＋－＠−]|^-(?!\d+(\.\d+)?$)/)
    }),
  )
})
