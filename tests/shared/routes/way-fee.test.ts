import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import { wayFee } from '../../../shared/routes/way-fee'

const eur = 'EUR' as Currency

/** What was charged, newest first. */
const feeOf = (...charges: readonly (readonly [day: string, amount: number, fee: number])[]) =>
  wayFee(
    charges.map(([day, amount, fee]) => ({ day: day as Day, amount: minor(amount), fee: minor(fee) })),
    eur,
  )

describe('wayFee', () => {
  it('is proven by two transfers of different amounts, and then holds for any', () => {
    expect(feeOf(['2026-11-03', 25_000, 62], ['2026-10-03', 30_000, 62])).toMatchObject({
      tariff: { parts: [{ fixed: '0.62' }] },
      basis: 'fits',
      agreeing: 2,
      largest: null,
    })
    expect(feeOf(['2026-11-03', 20_000, 100], ['2026-10-03', 50_000, 250])).toMatchObject({
      tariff: { parts: [{ percent: '0.5' }] },
      basis: 'fits',
    })
  })

  it('is free where nothing was taken', () => {
    expect(feeOf(['2026-11-03', 25_000, 0], ['2026-10-03', 30_000, 0])).toMatchObject({
      tariff: { parts: [{ fixed: '0.00' }] },
      basis: 'fits',
    })
  })

  it('of a fixed sum and a rate only the third amount proves', () => {
    const two = [
      ['2026-11-03', 20_000, 150],
      ['2026-10-03', 50_000, 300],
    ] as const
    expect(feeOf(...two)).toMatchObject({
      basis: 'dearest',
      largest: 50_000,
      tariff: { parts: [{ fixed: '3.00' }] },
    })
    expect(feeOf(...two, ['2026-09-03', 30_000, 200])).toMatchObject({
      basis: 'fits',
      tariff: { parts: [{ fixed: '0.50', percent: '0.5' }] },
    })
  })

  it('says nothing of more than the largest where all amounts were the same', () => {
    expect(feeOf(['2026-11-03', 25_000, 62], ['2026-10-03', 25_000, 62])).toMatchObject({
      tariff: { parts: [{ fixed: '0.62' }] },
      basis: 'dearest',
      agreeing: 2,
      largest: 25_000,
      between: null,
    })
  })

  it('is a new one once two transfers agree on it, and the dearest until then', () => {
    const old = [
      ['2026-09-03', 28_000, 62],
      ['2026-08-03', 31_000, 62],
    ] as const
    expect(feeOf(['2026-11-03', 27_000, 70], ['2026-10-03', 26_000, 70], ...old)).toMatchObject({
      tariff: { parts: [{ fixed: '0.70' }] },
      basis: 'fits',
      agreeing: 2,
    })
    expect(feeOf(['2026-10-03', 26_000, 70], ...old)).toMatchObject({
      tariff: { parts: [{ fixed: '0.70' }] },
      basis: 'dearest',
      agreeing: 1,
      largest: 31_000,
    })
  })

  it('is the dearest of a month in which less money was charged more', () => {
    expect(
      feeOf(['2026-11-20', 20_000, 62], ['2026-11-03', 15_000, 110], ['2026-10-03', 90_000, 62]),
    ).toMatchObject({
      tariff: { parts: [{ fixed: '1.10' }] },
      basis: 'contradicts',
      largest: 20_000,
      between: { month: '2026-11', least: 62, most: 110 },
    })
  })

  it('may rise with the amount within a month', () => {
    expect(feeOf(['2026-11-20', 30_000, 150], ['2026-11-03', 15_000, 100]).basis).not.toBe('contradicts')
  })
})
