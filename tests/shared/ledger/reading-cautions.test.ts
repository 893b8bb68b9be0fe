import fc from 'fast-check'
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

it('holds it against what is to be kept along with it', () => {
  const ledger = makeLedger(printed)
  const beside = [read('2026-01-01', 400), read('2026-01-05', 900)]
  expect(readingCautions(ledger, read('2026-01-01', 500), { beside })).toEqual([
    { code: 'contested', balance: 400 },
    { code: 'earliest', known: '2026-03-01' },
  ])
  expect(readingCautions(ledger, read('2026-01-01', 400), { beside: [beside[1]!] })).toEqual([
    { code: 'earliest', known: '2026-03-01' },
  ])
  expect(readingCautions(ledger, read('2026-01-05', 900), { beside: [beside[0]!] })).toEqual([])
})

it('names the most that may lie there, from the first unit above it', () => {
  const [most, ledger] = [minor(2_000), makeLedger([])]
  fc.assert(
    fc.property(fc.integer({ min: -5_000, max: 5_000 }), (balance) => {
      const said = readingCautions(ledger, read('2026-04-01', balance), { mostHeld: most })
      expect(said.filter(({ code }) => code === 'above-limit')).toEqual(
        balance > most ? [{ code: 'above-limit', balance: most }] : [],
      )
      expect(readingCautions(ledger, read('2026-04-01', balance)).map(({ code }) => code)).not.toContain(
        'above-limit',
      )
    }),
  )
})

it('lets a card owe', () => {
  expect(readingCautions(makeLedger([], { kind: 'card' }), read('2026-04-01', -5))).toEqual([])
})

it('holds no reading against rows that print no balance, which are counted from readings', () => {
  const rows = printed.map((row) => ({ ...row, balance: null }))
  expect(readingCautions(makeLedger(rows), read('2026-03-03', 1_400))).toEqual([])
})
