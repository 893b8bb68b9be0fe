import type { Account } from '../../../shared/model'
import type { Currency } from '../../../shared/money/currency'
import type { DatedRate } from '../../../shared/routes/exchange'
import type { Day } from '../../../shared/day'
import { makeAccount } from '../make-account'

const [usd, eur, krw] = ['USD', 'EUR', 'KRW'] as Currency[]

/** Where an invented freelancer in Seoul has money, and the phone bill. */
export const places = {
  upwork: makeAccount({
    id: 'upwork',
    name: 'Upwork USD',
    kind: 'platform',
    currency: usd!,
    provider: 'upwork',
  }),
  paypal: makeAccount({ id: 'paypal', name: 'PayPal USD', currency: usd!, provider: 'paypal' }),
  payoneer: makeAccount({ id: 'payoneer', name: 'Payoneer USD', currency: usd!, provider: 'payoneer' }),
  wise: makeAccount({ id: 'wise', name: 'Wise EUR', currency: eur!, provider: 'wise' }),
  kakaopay: makeAccount({ id: 'kakaopay', name: 'KakaoPay KRW', currency: krw!, provider: 'kakaopay' }),
  bank: makeAccount({
    id: 'bank',
    name: 'Example Bank',
    kind: 'bank',
    role: 'destination',
    currency: krw!,
    label: '3333-00-1234567',
  }),
  phone: makeAccount({
    id: 'phone',
    name: 'Phone bill',
    kind: 'carrier',
    role: 'destination',
    currency: krw!,
  }),
} as const satisfies Record<string, Account>

export type Place = keyof typeof places

/** What the freelancer entered once, in summer; real rates were up to 4 % off during the year. */
export const enteredRates: readonly DatedRate[] = [
  { from: usd!, to: krw!, rate: '1380', asOf: '2026-06-15' as Day },
  { from: eur!, to: krw!, rate: '1500', asOf: '2026-06-15' as Day },
]
