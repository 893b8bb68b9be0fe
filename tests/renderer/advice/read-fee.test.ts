import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyFee, type FeeEntry, feeEntryOf, isElaborate } from '../../../renderer/advice/fee-entry'
import { readFee } from '../../../renderer/advice/read-fee'
import { feeOf } from '../../../shared/fees/fee-of'
import type { Currency } from '../../../shared/money/currency'
import { ruleOf } from '../../../shared/routes/quote'
import { placedRoute, readCatalog } from '../../support/read-catalog'

const won = 'KRW' as Currency
const read = (told: Partial<FeeEntry>) => readFee({ ...emptyFee, ...told }, won, 'own-free')
const feeAt = (told: Partial<FeeEntry>, amount: number, count = 0) => {
  const found = read(told)
  return found.ok
    ? feeOf(ruleOf(found.value.tariff, won), amount, () => ({ count, amount: null }))
    : found.error
}
const rows = [
  { upTo: '10,000', fixed: '300', percent: '' },
  { upTo: '', fixed: '', percent: '4' },
]

describe('readFee', () => {
  it.each<[string, Partial<FeeEntry>, number, number]>([
    ['nothing at all', {}, 10_000, 0],
    ['a fixed fee', { fixed: '500' }, 10_000, 500],
    ['a percentage with its least', { percent: '1.5', min: '200' }, 10_000, 200],
    ['a percentage with its most', { percent: '1.5%', max: '1,000' }, 100_000, 1_000],
    ['the first row', { rows }, 10_000, 300],
    ['the open row', { rows }, 10_001, 401],
    [
      'slices at their own rates',
      {
        sliced: true,
        rows: [
          { upTo: '10000', fixed: '', percent: '1' },
          { upTo: '', fixed: '', percent: '2' },
        ],
      },
      15_000,
      200,
    ],
  ])('reads %s', (_, told, amount, fee) => {
    expect(feeAt(told, amount)).toBe(fee)
  })

  it('waives what is free, and counts it under the id it is given', () => {
    const told = { fixed: '500', freeCount: '3', freePer: 'week' } as const
    expect(feeAt(told, 10_000, 1)).toBe(0)
    expect(feeAt(told, 10_000, 0)).toBe(500)
    expect(read(told)).toMatchObject({ value: { free: { id: 'own-free', per: 'week', count: 3 } } })
  })

  it('reads where the fee is taken, and the days it holds', () => {
    expect(read({ charged: 'on-top', fixed: '100', from: '2026-11-01', until: '2026-12-31' })).toMatchObject({
      ok: true,
      value: { tariff: { charged: 'on-top' }, from: '2026-11-01', until: '2026-12-31' },
    })
  })

  it.each<[Partial<FeeEntry>, object]>([
    [{ fixed: '1.5' }, { field: 'fixed', code: 'badAmount' }],
    [{ percent: '101' }, { field: 'percent', code: 'badPercent' }],
    [
      { min: '500', max: '400' },
      { field: 'max', code: 'maxBelowMin' },
    ],
    [{ freeCount: '0' }, { field: 'freeCount', code: 'badCount' }],
    [{ freeAmount: '-1' }, { field: 'freeAmount', code: 'badAmount' }],
    [{ until: '31.12.2026' }, { field: 'until', code: 'badDay' }],
    [
      { from: '2026-12-31', until: '2026-12-30' },
      { field: 'until', code: 'endsFirst' },
    ],
    [{ rows: [rows[1]!, rows[0]!] }, { field: 'upTo', row: 0, code: 'rowsFall' }],
    [{ rows: [rows[0]!, rows[0]!] }, { field: 'upTo', row: 1, code: 'rowsFall' }],
    [{ rows: [{ ...rows[0]!, percent: 'x' }] }, { field: 'percent', row: 0, code: 'badPercent' }],
  ])('refuses %j at its field', (told, error) => {
    expect(read(told)).toEqual({ ok: false, error })
  })
})

describe('feeEntryOf', () => {
  it('shows a fee of the catalogue so that saving it unchanged charges the same', () => {
    const plain = [...readCatalog().providers.values()].flatMap((provider) =>
      provider.accounts.flatMap((account) =>
        account.routes.flatMap((route) =>
          route.fee.state === 'known' &&
          route.fee.parts.length === 1 &&
          route.fee.parts.every(
            ({ of, max, rounding, free }) => !of && max !== 'amount' && !rounding && !free,
          )
            ? [{ fee: route.fee, route, currency: account.currency as Currency }]
            : [],
        ),
      ),
    )
    expect(plain.length).toBeGreaterThan(60)
    const untouched = () => ({ count: null, amount: null })
    fc.assert(
      fc.property(fc.constantFrom(...plain), fc.integer({ min: 1, max: 1_000_000 }), (one, amount) => {
        const found = readFee(feeEntryOf(one.route, undefined), one.currency, 'own-free')
        if (!found.ok) throw new Error(`${one.route.id}: ${JSON.stringify(found.error)}`)
        const [kept, before] = [found.value.tariff, one.fee].map((tariff) =>
          feeOf(ruleOf({ charged: tariff.charged, parts: tariff.parts }, one.currency), amount, untouched),
        )
        expect([one.route.id, kept]).toEqual([one.route.id, before])
      }),
    )
  })

  it('opens the rest of the form only where there is something in it', () => {
    expect(isElaborate(feeEntryOf(placedRoute('upwork-local').route, undefined))).toBe(false)
    expect(isElaborate(feeEntryOf(placedRoute('paypal-jp-bank').route, undefined))).toBe(true)
  })
})
