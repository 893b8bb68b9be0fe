import { expect, it } from 'vitest'
import { accountId } from '../../../renderer/store/account-id'

it.each([
  ['PayPal USD', 'paypal-usd'],
  ['휴대폰 소액결제 KRW', '휴대폰-소액결제-krw'],
  ['Bank (1234) – EUR', 'bank-1234-eur'],
  ['…', 'account'],
])('calls %s %s', (name, id) => {
  expect(accountId(name, [])).toBe(id)
})

it('numbers names that are taken', () => {
  expect(accountId('PayPal USD', ['paypal-usd', 'paypal-usd-2'])).toBe('paypal-usd-3')
})
