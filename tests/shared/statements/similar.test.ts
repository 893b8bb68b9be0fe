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

describe('a pending movement that was booked at another amount', () => {
  const pending = makeTransaction('2026-03-02', -4000, { text: 'FUEL STATION 12', status: 'pending' })
  const booked = (day: string, amount: number, text = 'Fuel Station 4711') => draft(day, amount, { text })
  const isLike = (row: ReturnType<typeof draft>, known = pending): boolean =>
    findSimilar(fresh(row), [known], 'daily').size === 1

  it.each([
    ['with a tip', booked('2026-03-04', -4600), true],
    ['for less than was held', booked('2026-03-03', -2350), true],
    ['of another shop', booked('2026-03-03', -4600, 'Book Shop 12'), false],
    ['on the other side', booked('2026-03-03', 4600), false],
    ['of quite another size', booked('2026-03-03', -400), false],
    ['before it was pending', booked('2026-03-01', -4600), false],
    ['long after', booked('2026-03-20', -4600), false],
  ])('is suggested for a row %s: %#', (_what, row, like) => {
    expect(isLike(row)).toBe(like)
  })

  it('is not suggested once it is booked itself', () => {
    expect(isLike(booked('2026-03-04', -4600), { ...pending, status: 'posted' })).toBe(false)
  })

  it('goes to the nearest amount, and once', () => {
    const rows = fresh(booked('2026-03-04', -4900), booked('2026-03-04', -4100))
    expect(idsOf(findSimilar(rows, [pending], 'daily'))).toEqual([[1, '2026-03-02']])
  })
})
