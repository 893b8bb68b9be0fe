import { describe, expect, it } from 'vitest'
import { readTerm, typedTerm, type TypedTerm } from '../../../../renderer/features/accounts/read-term'
import type { Day } from '../../../../shared/day'
import type { ExpiryTerm } from '../../../../shared/model'
import type { Currency } from '../../../../shared/money/currency'
import { minor } from '../../../../shared/money/money'

const USD = 'USD' as Currency
const today = '2026-11-22' as Day
const on = (day: string): Day => day as Day
const typed = (told: Partial<TypedTerm>): TypedTerm => ({ ...typedTerm(null, USD, today), ...told })
const read = (told: Partial<TypedTerm>, before: ExpiryTerm | null = null) =>
  readTerm(typed(told), USD, today, before)

describe('readTerm', () => {
  it.each<[Partial<TypedTerm>, ExpiryTerm]>([
    [{ until: '31.12.2026' }, { kind: 'day', until: on('2026-12-31') }],
    [{ until: '12/27' }, { kind: 'day', until: on('2027-12-31') }],
    [{ until: '2026-11-22' }, { kind: 'day', until: today }],
    [
      { kind: 'part', amount: '4*3', until: '2027년 1월 31일', stated: '2026-11-01' },
      { kind: 'part', amount: minor(1_200), until: on('2027-01-31'), stated: on('2026-11-01') },
    ],
    [
      { kind: 'top-up', months: ' 6 ' },
      { kind: 'top-up', months: 6 },
    ],
    [
      { kind: 'day', until: '2027-03-01', escheats: true },
      { kind: 'day', until: on('2027-03-01'), escheats: true },
    ],
    [
      { kind: 'last-use', months: '60', escheats: true },
      { kind: 'last-use', months: 60, escheats: true },
    ],
    [
      { kind: 'last-use', months: '60', used: '2026-11-22', escheats: true },
      { kind: 'last-use', months: 60, used: today, escheats: true },
    ],
    [
      { kind: 'top-up', months: '6', escheats: true },
      { kind: 'top-up', months: 6 },
    ],
    [
      { kind: 'last-use', months: '12' },
      { kind: 'last-use', months: 12 },
    ],
    [
      { kind: 'last-use', months: '1200', used: '2026-11-22' },
      { kind: 'last-use', months: 1200, used: today },
    ],
  ])('reads %j', (told, term) => {
    expect(read(told)).toEqual({ ok: true, value: term })
    expect(readTerm(typedTerm(term, USD, today), USD, today, term)).toEqual({ ok: true, value: term })
  })

  it.each<[Partial<TypedTerm>, string, string]>([
    [{ until: '' }, 'until', 'no-day'],
    [{ until: 'soon' }, 'until', 'no-day'],
    [{ until: '2026-11-21' }, 'until', 'passed'],
    [{ until: '05/06/2027' }, 'until', 'unsure'],
    [{ kind: 'part', until: '2027-01-31', amount: '0' }, 'amount', 'bad'],
    [{ kind: 'part', until: '2027-01-31', amount: 'ten' }, 'amount', 'unread'],
    [{ kind: 'part', until: '2027-01-31', amount: '€5' }, 'amount', 'unread'],
    [{ kind: 'part', until: '2027-01-31', amount: '5', stated: '2026-11-23' }, 'stated', 'to-come'],
    [{ kind: 'top-up', months: '' }, 'months', 'bad'],
    [{ kind: 'top-up', months: '0' }, 'months', 'bad'],
    [{ kind: 'top-up', months: '1.5' }, 'months', 'bad'],
    [{ kind: 'top-up', months: '1201' }, 'months', 'bad'],
    [{ kind: 'last-use', months: '12', used: '2026-12-01' }, 'used', 'to-come'],
  ])('says what is wrong with %j', (told, field, code) => {
    expect(read(told)).toMatchObject({ ok: false, error: { field, code } })
  })

  it('leaves a day that has passed since it was entered', () => {
    const before: ExpiryTerm = {
      kind: 'part',
      amount: minor(500),
      until: on('2026-10-31'),
      stated: on('2026-06-01'),
    }
    expect(readTerm({ ...typedTerm(before, USD, today), amount: '6' }, USD, today, before)).toMatchObject({
      ok: true,
      value: { amount: 600 },
    })
    expect(read({ until: '2026-10-30' }, before)).toMatchObject({ ok: false })
  })
})
