import { expect, it } from 'vitest'
import { readReading } from '../../../../renderer/features/accounts/read-reading'
import type { Day } from '../../../../shared/day'
import type { Currency } from '../../../../shared/money/currency'
import { makeAccount } from '../../../support/make-account'

const account = makeAccount({ currency: 'EUR' as Currency })
const today = '2026-11-22' as Day
const read = (day: string, balance: string, note = '') => readReading({ day, balance, note }, account, today)

it('reads a balance of today or before, with what was written beside it', () => {
  expect(read(' 2026-11-22 ', '25')).toEqual({ ok: true, value: { day: '2026-11-22', balance: 2_500 } })
  expect(read('2026-06-01', '12.50+3', ' at the till ')).toEqual({
    ok: true,
    value: { day: '2026-06-01', balance: 1_550, note: 'at the till' },
  })
})

it.each([
  ['2026-11-23', '25', 'day'],
  ['2026-02-30', '25', 'day'],
  ['', '25', 'day'],
])('says which field is wrong: %s, %s', (day, balance, error) => {
  expect(read(day, balance)).toEqual({ ok: false, error: { field: error } })
})

it.each([
  ['much', 'bad-amount'],
  ['', 'bad-amount'],
  ['$5', 'other-currency'],
  ['5 USD', 'other-currency'],
  ['NT$500', 'other-currency'],
  ['₩500', 'other-currency'],
])('says why %s is no balance here', (balance, code) => {
  expect(read('2026-11-22', balance)).toMatchObject({
    ok: false,
    error: { field: 'balance', fault: { code } },
  })
})

it.each([
  ['12,50', 1_250],
  ['500p', 50_000],
  ['€5', 500],
])('reads %s as people write it', (balance, value) => {
  expect(read('2026-11-22', balance)).toMatchObject({ value: { balance: value } })
})
