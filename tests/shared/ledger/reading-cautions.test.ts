import { expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { readingCautions } from '../../../shared/ledger/reading-cautions'
import { minor } from '../../../shared/money/money'
import { makeLedger } from '../../support/make-ledger'
import { makeTransaction } from '../../support/make-transaction'

const read = (day: string, balance: number) => ({ day: day as Day, balance: minor(balance) })
const printed = [
  makeTransaction('2026-03-02', 500, { balance: minor(1_500) }),
  makeTransaction('2026-03-05', -200, { balance: minor(1_300) }),
]

it('says nothing of a reading that fits', () => {
  const ledger = makeLedger(printed, { stated: [read('2026-04-01', 1_000)] })
  for (const reading of [read('2026-03-03', 1_500), read('2026-04-01', 1_000), read('2026-05-01', 7_000)])
    expect(readingCautions(ledger, reading)).toEqual([])
  expect(readingCautions(makeLedger([]), read('2026-03-03', 1_500))).toEqual([])
})

it('says at once what is odd about one', () => {
  const ledger = makeLedger(printed, { stated: [read('2026-04-01', 1_000)] })
  expect(readingCautions(ledger, read('2026-04-01', -5))).toEqual([
    { code: 'below-zero' },
    { code: 'contested', balance: 1_000 },
  ])
  expect(readingCautions(ledger, read('2026-03-03', 1_400))).toEqual([{ code: 'differs', balance: 1_500 }])
  expect(readingCautions(ledger, read('2026-01-01', 900))).toEqual([
    { code: 'earliest', known: '2026-03-01' },
  ])
})

it('lets a card owe', () => {
  expect(readingCautions(makeLedger([], { kind: 'card' }), read('2026-04-01', -5))).toEqual([])
})

it('holds no reading against rows that print no balance, which are counted from readings', () => {
  const rows = printed.map((row) => ({ ...row, balance: null }))
  expect(readingCautions(makeLedger(rows), read('2026-03-03', 1_400))).toEqual([])
})
