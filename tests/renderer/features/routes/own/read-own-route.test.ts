import { describe, expect, it } from 'vitest'
import {
  emptyEntry,
  type OwnRouteEntry,
  readOwnRoute,
} from '../../../../../renderer/features/routes/own/read-own-route'
import type { Day } from '../../../../../shared/day'
import type { Currency } from '../../../../../shared/money/currency'

const read = (told: Partial<OwnRouteEntry>) =>
  readOwnRoute(
    { ...emptyEntry, name: 'Post office', ...told },
    'own-route-1',
    'KRW' as Currency,
    '2026-11-22' as Day,
  )

describe('readOwnRoute', () => {
  it('reads what a person entered as a route of the catalogue', () => {
    const fee = { ...emptyEntry.fee, fixed: '500', percent: '1.5' }
    expect(read({ fee, least: '1,000', most: '50000', days: '3' })).toMatchObject({
      ok: true,
      value: {
        route: {
          to: { kind: 'own-bank', name: { en: 'Post office' } },
          fee: { state: 'known', parts: [{ fixed: '500', percent: '1.5' }] },
          limits: { min: '1000', max: '50000' },
          settlement: { latest: 3, unit: 'calendar-days' },
        },
        fee: { tariff: { charged: 'from-amount' } },
      },
    })
  })

  it('keeps a fee with a free allowance or an end as the person’s word, beside the route', () => {
    const fee = { ...emptyEntry.fee, fixed: '500', freeCount: '2', until: '2026-12-31' }
    expect(read({ fee })).toMatchObject({
      value: {
        route: { fee: { state: 'unknown' } },
        fee: { free: { id: 'own-free-own-route-1', per: 'month', count: 2 }, until: '2026-12-31' },
      },
    })
  })

  it('never takes a fee the person does not know for none', () => {
    expect(read({ knowsFee: false })).toMatchObject({
      value: { route: { fee: { state: 'unknown' } }, fee: null },
    })
  })

  it.each([
    [{ name: ' ' }, { field: 'name' }],
    [{ name: 'Carrier billing cash-out' }, { field: 'cashing' }],
    [{ source: '휴대폰깡' }, { field: 'cashing' }],
    [{ least: '1.5' }, { field: 'least', code: 'badAmount' }],
    [
      { least: '500', most: '400' },
      { field: 'most', code: 'maxBelowMin' },
    ],
    [{ days: 'soon' }, { field: 'days' }],
    [{ fee: { ...emptyEntry.fee, percent: '200' } }, { field: 'fee', error: { field: 'percent' } }],
  ])('refuses %j at its field', (told, error) => {
    expect(read(told)).toMatchObject({ ok: false, error })
  })
})
