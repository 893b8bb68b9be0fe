import { describe, expect, it } from 'vitest'
import { findSimilar } from '../../../shared/statements/similar'
import { draft } from '../../support/make-reading'
import { makeTransaction } from '../../support/make-transaction'

const fresh = (...drafts: ReturnType<typeof draft>[]) => drafts.map((one, index) => ({ index, draft: one }))
const idsOf = (found: ReturnType<typeof findSimilar>) => [...found].map(([index, { day }]) => [index, day])

describe('a row that may be known under another identity', () => {
  it.each([
    ['2026-03-02', true],
    ['2026-02-27', true],
    ['2026-03-05', true],
    ['2026-03-06', false],
  ])('is one of the same amount within three days: %s, %s', (day, like) => {
    const known = [makeTransaction('2026-03-02', -500, { text: 'Told otherwise' })]
    expect(findSimilar(fresh(draft(day, -500)), known, 'daily').size).toBe(like ? 1 : 0)
  })

  it('has the very same amount and currency', () => {
    const known = [makeTransaction('2026-03-02', 500), makeTransaction('2026-03-02', -501)]
    expect(findSimilar(fresh(draft('2026-03-02', -500)), known, 'daily').size).toBe(0)
  })

  it('is matched once, with the nearest', () => {
    const known = [makeTransaction('2026-03-01', -500), makeTransaction('2026-03-04', -500)]
    const rows = fresh(draft('2026-03-03', -500), draft('2026-03-04', -500), draft('2026-03-05', -500))
    expect(idsOf(findSimilar(rows, known, 'daily'))).toEqual([
      [1, '2026-03-04'],
      [0, '2026-03-01'],
    ])
  })

  it('is another movement where balances differ, or numbers that a provider gives for good', () => {
    const known = [makeTransaction('2026-03-02', -500, { reference: 'TX-1001', balance: null })]
    const row = fresh(draft('2026-03-02', -500, { reference: 'TX-2002' }))
    expect(findSimilar(row, known, 'lasting').size).toBe(0)
    expect(findSimilar(row, known, 'daily').size).toBe(1)
    const balances = [makeTransaction('2026-03-02', -500, { balance: known[0]!.amount })]
    const other = fresh(draft('2026-03-02', -500, { balance: known[0]!.fee }))
    expect(findSimilar(other, balances, 'daily').size).toBe(0)
  })
})
