import type { Day } from '../../../../shared/day'
import type { Currency } from '../../../../shared/money/currency'
import { minor } from '../../../../shared/money/money'
import { days, on, type PersonOfYear, place } from './place-of-year'

const dollars = { currency: 'USD' }
const part = (amount: number, until: string, stated: string) =>
  ({ kind: 'part', amount: minor(amount), until: on(until), stated: on(stated) }) as const

/** Earns on platforms and is paid into wallets, keeps a bank account beside them; one wallet is the partner's. */
export const freelancer: PersonOfYear = {
  reporting: 'USD' as Currency,
  checkIns: days('01-05 01-30 02-27 03-31 04-30 05-29 06-30 07-15 07-31 09-15 09-30 10-30 11-30 12-31'),
  confirmed: ['upwork-ach', 'paypal-us-bank-standard', 'gumroad-weekly', 'venmo-standard', 'payoneer-us-ach'],
  slips: [
    { place: 'paypal', day: on('04-30'), balance: 9_001, settled: on('05-10') },
    { place: 'coffee', day: on('09-30'), balance: 999, settled: on('10-30') },
  ],
  places: [
    place(
      'upwork',
      '01-02 +45000; 01-20 -40000; 02-11 +31250; 03-05 -36250; 05-18 +8840; 08-08 +12015; 11-11 -15000',
      {
        ...dollars,
        kind: 'platform',
        provider: 'upwork',
        planned: true,
      },
    ),
    place('paypal', '01-02 +1899; 02-03 +7250; 04-09 -149; 05-20 +2600; 07-21 -6000; 10-02 +455', {
      ...dollars,
      provider: 'paypal',
      reserve: 1_000,
      planned: true,
    }),
    place('gumroad', '01-02 +920; 02-08 +1840; 03-19 -2760; 06-25 +615; 09-22 +1230', {
      ...dollars,
      kind: 'platform',
      provider: 'gumroad',
      planned: 'pays-itself',
    }),
    place('payoneer', '01-02 +20310; 03-14 +4490; 06-14 -20000; 12-12 +75', {
      ...dollars,
      provider: 'payoneer',
      planned: true,
      skipped: '05-29 06-30 07-15',
    }),
    place('partners', '01-02 +6400; 02-12 -1250; 08-15 +3000', {
      ...dollars,
      provider: 'venmo',
      owner: 'Sam',
      planned: true,
      skipped: '01-05',
    }),
    place('sterling', '01-02 +3350; 04-22 +4100; 10-12 -2200', {
      provider: 'wise',
      currency: 'GBP',
      planned: 'no-route',
    }),
    place('coffee', '01-02 +2500; 02-28 -675; 07-01 -525; 08-01 +1000; 10-20 -1250', {
      ...dollars,
      kind: 'voucher',
      expiry: [{ kind: 'last-use', months: 12, used: '2025-08-15' as Day }],
    }),
    place('miles', '01-02 +12400; 02-28 -3000 lapsed; 04-04 +800; 08-31 -4500 lapsed; 09-30 -1200', {
      ...dollars,
      kind: 'points',
      expiry: [part(3_000, '02-28', '01-05'), part(4_500, '08-31', '03-31'), part(1_200, '09-30', '07-31')],
    }),
    place('stationer', '01-02 +5000; 03-25 -1235; 11-25 -3765 lapsed', {
      ...dollars,
      kind: 'voucher',
      expiry: [{ kind: 'day', until: on('11-25') }],
    }),
    place(
      'stock',
      '01-05 +3000; 01-31 +2000; 03-05 -600; 05-05 -2400 lapsed; 05-31 -2000 lapsed; 09-18 +1500',
      {
        ...dollars,
        kind: 'platform',
        expiry: [{ kind: 'top-up', months: 4 }],
      },
    ),
    place('metro', '01-02 +2175; 02-02 -900; 03-10 +2000; 05-11 -1450; 09-20 -800', {
      ...dollars,
      reserve: 200,
    }),
    place('bank', '01-02 +120000; 01-21 +40000; 02-28 -65000; 03-06 +36250; 06-15 -20000; 11-12 +15000', {
      ...dollars,
      kind: 'bank',
      role: 'destination',
    }),
  ],
}
