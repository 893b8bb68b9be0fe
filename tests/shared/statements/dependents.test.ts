import { describe, expect, it } from 'vitest'
import type { Month } from '../../../shared/day'
import { dependentsOf } from '../../../shared/statements/dependents'
import { makeTransaction } from '../../support/make-transaction'

const told = (day: string, ...statements: string[]) => makeTransaction(day, -100, { statements })

describe('what depends on a statement', () => {
  it('are the rows it states alone, and those that others state too', () => {
    const pages = [
      {
        account: 'a',
        month: '2026-01' as Month,
        transactions: [told('2026-01-01', 'x'), told('2026-01-02', 'y')],
      },
      {
        account: 'a',
        month: '2026-02' as Month,
        transactions: [told('2026-02-01', 'x', 'y'), told('2026-02-02', 'y', 'x', 'z')],
      },
    ]
    expect(dependentsOf(pages, 'x')).toEqual({
      going: 1,
      staying: 2,
      others: new Map([
        ['y', 2],
        ['z', 1],
      ]),
    })
  })
})
