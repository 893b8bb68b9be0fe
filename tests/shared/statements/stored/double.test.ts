import { describe, expect, it } from 'vitest'
import { doubleOf } from '../../../../shared/statements/stored/double'
import { makeAccount } from '../../../support/make-account'
import { draft } from '../../../support/make-reading'
import { makeTransaction } from '../../../support/make-transaction'

const days = ['02', '05', '09', '14', '20', '27'].map((date) => `2026-03-${date}`)
const part = {
  part: { period: null, opening: null, closing: null },
  drafts: days.map((day) => draft(day, -500)),
}
const holding = (id: string, amounts: readonly number[]) => ({
  account: makeAccount({ id }),
  transactions: amounts.map((amount, at) => makeTransaction(days[at]!, amount)),
})

describe('an account under two names', () => {
  it('is found by its rows, the one that has most of them', () => {
    const some = holding('some', [-500, -500, -500, -500, -500, -9])
    const all = holding('all', [-500, -500, -500, -500, -500, -500])
    expect(doubleOf(part, [some, all])).toMatchObject({ account: { id: 'all' }, rows: 6 })
  })

  it('is not one that has few of them', () => {
    expect(doubleOf(part, [holding('few', [-500, -500, -500, -500, -9, -9])])).toBeNull()
    expect(doubleOf(part, [])).toBeNull()
  })
})
