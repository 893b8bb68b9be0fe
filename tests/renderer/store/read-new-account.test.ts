import { describe, expect, it } from 'vitest'
import { type NewAccount, readNewAccount } from '../../../renderer/store/read-new-account'
import type { Day } from '../../../shared/day'

const entry: NewAccount = {
  name: 'Gift card',
  kind: 'voucher',
  provider: null,
  currency: 'krw',
  balance: '12,500',
}
const read = (told: Partial<NewAccount>) =>
  readNewAccount({ ...entry, ...told }, ['gift-card'], '2026-11-22' as Day)

describe('readNewAccount', () => {
  it('opens an account with the balance the person states, under an id of its own', () => {
    expect(read({})).toMatchObject({
      ok: true,
      value: {
        id: 'gift-card-2',
        currency: 'KRW',
        role: 'source',
        stated: [{ day: '2026-11-22', balance: 12_500 }],
      },
    })
  })

  it('keeps whose it is, where it is not the own', () => {
    expect(read({ owner: 'Mina' })).toMatchObject({ value: { owner: 'Mina' } })
    expect(read({ owner: null })).not.toHaveProperty('value.owner')
  })

  it('takes banks and cash for where money arrives', () => {
    expect(read({ kind: 'bank' })).toMatchObject({ value: { role: 'destination' } })
  })

  it.each([
    [{ name: '' }, 'name'],
    [{ name: '소액결제 현금화' }, 'cashing'],
    [{ owner: '소액결제 현금화' }, 'cashing'],
    [{ currency: 'won' }, 'currency'],
  ] as const)('refuses %j', (told, error) => {
    expect(read(told)).toEqual({ ok: false, error: { field: error } })
  })

  it.each([
    [{ balance: '12.5' }, 'too-fine'],
    [{ balance: '' }, 'bad-amount'],
    [{ balance: '€5' }, 'other-currency'],
    [{ balance: '₩500', currency: 'JPY' }, 'other-currency'],
    [{ balance: '5 EUR', currency: 'USD' }, 'other-currency'],
  ])('says why the balance of %j cannot be kept', (told, code) => {
    expect(read(told)).toMatchObject({ ok: false, error: { field: 'balance', fault: { code } } })
  })

  it('reads points by their name', () => {
    expect(read({ balance: '500p' })).toMatchObject({ value: { stated: [{ balance: 500 }] } })
  })
})
