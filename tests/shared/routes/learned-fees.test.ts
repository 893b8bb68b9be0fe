import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import type { Transaction } from '../../../shared/model'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import { learnedFee } from '../../../shared/routes/learned-fees'
import { makeLedger } from '../../support/make-ledger'
import { makeTransaction } from '../../support/make-transaction'
import { placedRoute } from '../../support/read-catalog'

const today = '2026-11-22' as Day
const dollars = { currency: 'USD' as Currency }

/** A withdrawal of which the fee is part. */
const withdrawal = (day: string, gross: number, fee: number): Transaction =>
  makeTransaction(day, -gross, { ...dollars, kind: 'withdrawal', fee: minor(fee) })

const learned = (route: string, rows: readonly Transaction[]) =>
  learnedFee(makeLedger(rows, dollars), placedRoute(route), today)

describe('learnedFee', () => {
  it('proposes the fixed fee that three withdrawals agree on, with the evidence', () => {
    const found = learned('upwork-local', [
      withdrawal('2026-08-03', 20_000, 149),
      withdrawal('2026-09-03', 31_000, 149),
      withdrawal('2026-10-03', 25_000, 149),
    ])
    expect(found?.tariff).toEqual({ charged: 'from-amount', parts: [{ fixed: '1.49' }] })
    expect(found?.evidence.map(({ day, charged }) => [day, charged])).toEqual([
      ['2026-10-03', 149],
      ['2026-09-03', 149],
      ['2026-08-03', 149],
    ])
    expect(found?.routes.map(({ route }) => route.id)).toContain('upwork-local')
  })

  it('finds a rate, and whether it comes on top', () => {
    const onTop = [10_000, 20_000, 40_000].map((amount, i) =>
      withdrawal(`2026-0${i + 7}-03`, amount + amount * 0.013, amount * 0.013),
    )
    expect(learned('upwork-local', onTop)?.tariff).toMatchObject({
      charged: 'on-top',
      parts: [{ percent: '1.3' }],
    })
    const inside = [10_000, 20_000, 40_000].map((amount, i) =>
      withdrawal(`2026-0${i + 7}-03`, amount, amount * 0.013),
    )
    expect(learned('upwork-local', inside)?.tariff).toMatchObject({
      charged: 'from-amount',
      parts: [{ percent: '1.3' }],
    })
  })

  it('finds a fixed sum with a rate', () => {
    const rows = [10_000, 20_000, 40_000].map((amount, i) =>
      withdrawal(`2026-0${i + 7}-03`, amount, 30 + amount * 0.012),
    )
    expect(learned('upwork-local', rows)?.tariff).toMatchObject({
      parts: [{ fixed: '0.30', percent: '1.2' }],
    })
  })

  it('reads a fee that stands in a row of its own', () => {
    const rows = ['2026-08-03', '2026-09-03', '2026-10-03'].flatMap((day) => [
      makeTransaction(day, -20_000, { ...dollars, kind: 'withdrawal' }),
      makeTransaction(day, -149, { ...dollars, kind: 'fee' }),
    ])
    expect(learned('upwork-local', rows)?.evidence).toHaveLength(3)
  })

  it('says nothing where the rule holds, where two are too few, or where they disagree', () => {
    const held = ['2026-08-03', '2026-09-03', '2026-10-03'].map((day) => withdrawal(day, 20_000, 99))
    expect(learned('upwork-local', held)).toBeNull()
    expect(
      learned(
        'upwork-local',
        held.slice(1).map((row) => ({ ...row, fee: minor(149) })),
      ),
    ).toBeNull()
    const wild = [113, 407, 1_931].map((fee, i) => withdrawal(`2026-0${i + 7}-03`, 20_000, fee))
    expect(learned('upwork-local', wild)).toBeNull()
  })

  it('says nothing once the newest withdrawals follow the rule again', () => {
    const rows = [
      ...['2026-04-03', '2026-05-03', '2026-06-03'].map((day) => withdrawal(day, 20_000, 149)),
      ...['2026-08-03', '2026-09-03', '2026-10-03'].map((day) => withdrawal(day, 20_000, 99)),
    ]
    expect(learned('upwork-local', rows)).toBeNull()
  })

  it('takes no missing fee for a free withdrawal', () => {
    const rows = ['2026-08-03', '2026-09-03', '2026-10-03'].map((day) => withdrawal(day, 20_000, 0))
    expect(learned('upwork-local', rows)).toBeNull()
  })

  it('learns a fee that nobody states', () => {
    const rows = ['2026-08-03', '2026-09-03', '2026-10-03'].map((day) =>
      makeTransaction(day, -20_000, { kind: 'withdrawal', fee: minor(500) }),
    )
    const found = learnedFee(makeLedger(rows), placedRoute('payco-bank'), today)
    expect(found?.tariff.parts).toEqual([{ fixed: '500' }])
  })
})
