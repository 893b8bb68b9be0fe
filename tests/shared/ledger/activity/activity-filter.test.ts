import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../shared/day'
import { type ActivityFilter, matching, noFilter } from '../../../../shared/ledger/activity/activity-filter'
import { ActivitySearch } from '../../../../shared/ledger/activity/activity-search'
import { columnsOf, dollarPlatform, makeMovement, wonWallet } from '../../../support/make-movements'

const movements = [
  makeMovement(wonWallet, '2026-03-04', -4_500, { id: 'coffee', text: 'Café Ｂlue' }),
  makeMovement(wonWallet, '2026-03-02', 30_000, {
    id: 'top-up',
    kind: 'top-up',
    text: '충전',
    reference: 'TX-9',
  }),
  makeMovement(dollarPlatform, '2026-03-01', 12_050, {
    id: 'job',
    counterparty: 'Acme Ltd',
    text: 'Fixed price',
  }),
  makeMovement(dollarPlatform, '2026-02-27', -99, { id: 'fee', kind: 'fee', text: 'Service fee' }),
]
const columns = columnsOf(movements)
const left = (filter: Partial<ActivityFilter>): readonly string[] => {
  const matches = matching(columns, new ActivitySearch(columns), { ...noFilter, ...filter })
  return movements.filter((_, index) => matches[index]).map(({ row }) => row.id)
}

describe('matching', () => {
  it('leaves everything in where nothing is asked', () => {
    expect(left({})).toEqual(['coffee', 'top-up', 'job', 'fee'])
  })

  it.each([
    [{ accounts: ['upwork'] }, ['job', 'fee']],
    [{ kinds: ['fee', 'top-up'] }, ['top-up', 'fee']],
    [{ from: '2026-03-01' as Day, to: '2026-03-02' as Day }, ['top-up', 'job']],
    [{ side: 'in' }, ['top-up', 'job']],
    [{ side: 'out' }, ['coffee', 'fee']],
    [{ least: '100' }, ['coffee', 'top-up', 'job']],
    [{ most: '50*100' }, ['coffee', 'job', 'fee']],
    [{ least: '0.99', most: '0.99' }, ['coffee', 'top-up', 'fee']],
    [{ least: 'much' }, ['coffee', 'top-up', 'job', 'fee']],
    [{ text: 'cafe blue' }, ['coffee']],
    [{ text: 'tx-9 충전' }, ['top-up']],
    [{ text: 'ACME price' }, ['job']],
    [{ text: 'kakaopay' }, ['coffee', 'top-up']],
    [{ text: 'acme coffee' }, []],
  ] as const)('leaves of %j only %j', (filter, ids) => {
    expect(left(filter)).toEqual(ids)
  })

  it('never leaves in what one of two filters leaves out', () => {
    const filters: fc.Arbitrary<Partial<ActivityFilter>> = fc.constantFrom<Partial<ActivityFilter>>(
      { side: 'in' },
      { accounts: ['kakao'] },
      { text: 'e' },
      { least: '2000' },
      { from: '2026-03-01' as Day },
    )
    fc.assert(
      fc.property(filters, filters, (a, b) => {
        expect(left({ ...a, ...b })).toEqual(left(a).filter((id) => left(b).includes(id)))
      }),
    )
  })
})
