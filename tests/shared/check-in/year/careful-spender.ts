import type { Day } from '../../../../shared/day'
import type { Currency } from '../../../../shared/money/currency'
import { minor } from '../../../../shared/money/money'
import { days, on, type PersonOfYear, place } from './place-of-year'

const part = (amount: number, until: string) =>
  ({ kind: 'part', amount: minor(amount), until: on(until), stated: on('01-01') }) as const

/** Five wallets, two point schemes and gift balances in won; one place is the mother's, one lies abroad. */
export const carefulSpender: PersonOfYear = {
  reporting: 'KRW' as Currency,
  checkIns: days('01-01 01-31 02-28 03-31 05-10 06-05 06-30 07-31 08-31 09-30 10-31 11-30 12-31'),
  confirmed: [
    'kakaopay-own-bank',
    'toss-points-bank',
    'tmoney-mobile-bank',
    'cultureland-general-used',
    'cultureland-general-unused',
    'cultureland-auto',
  ],
  slips: [
    { place: 'kakao', day: on('06-30'), balance: 41_000, settled: on('07-31') },
    { place: 'subway', day: on('08-31'), balance: 8_100, settled: on('09-30') },
  ],
  places: [
    place(
      'kakao',
      '01-01 +38200; 01-18 -12500; 02-14 +20000; 03-02 -9800; 05-06 -15000; 06-15 +50000; 06-28 -31900; 08-01 -3300; 10-12 +5000; 12-24 -21700',
      { provider: 'kakaopay', reserve: 1_000, planned: true },
    ),
    place('naver', '01-01 +2000; 03-09 -300; 05-31 -900 lapsed; 06-20 +640; 06-30 -500 lapsed; 11-02 -200', {
      provider: 'naverpay',
      kind: 'points',
      expiry: [part(1_200, '05-31'), part(500, '06-30')],
      planned: 'no-route',
    }),
    place('toss', '01-01 +700; 02-03 +120; 04-11 -500; 07-07 +90; 09-09 +300', {
      provider: 'toss',
      kind: 'points',
      providersTerms: [{ kind: 'top-up', months: 60 }],
      planned: true,
      skipped: '03-31',
    }),
    place(
      'subway',
      '01-01 +14350; 01-12 -5600; 02-02 +10000; 02-27 -7250; 04-20 -6300; 05-21 +10000; 07-15 -6400; 08-21 -600; 09-30 -1550; 12-02 -4100',
      { provider: 'tmoney', reserve: 2_500, planned: true },
    ),
    place('gift', '01-01 +30000; 02-10 -4500; 05-20 -7000; 07-01 -6200; 09-15 -12300 lapsed', {
      provider: 'cultureland',
      kind: 'voucher',
      expiry: [{ kind: 'day', until: on('09-15') }],
      planned: true,
    }),
    place('canteen', '01-01 +9000; 01-15 -2500; 03-01 -2500; 06-01 -4000 lapsed', {
      kind: 'voucher',
      expiry: [{ kind: 'last-use', months: 3 }],
    }),
    place('mothers', '01-01 +5200; 04-04 +10000; 06-06 -3900; 09-19 -1100', {
      provider: 'kakaopay',
      owner: 'Mina',
      planned: true,
      skipped: '01-01 09-30 10-31',
    }),
    place(
      'bakery',
      '01-01 +4000; 02-15 +3000; 03-20 -1500; 07-01 -2500 lapsed; 08-15 -3000 lapsed; 09-10 +800',
      {
        kind: 'points',
        expiry: [{ kind: 'top-up', months: 6 }],
      },
    ),
    place(
      'game',
      '01-01 +11000; 02-12 -3000; 03-15 +5500; 03-20 -8000; 07-09 +2200; 08-05 -4000; 12-01 +900',
      {
        kind: 'platform',
        expiry: [
          { kind: 'top-up', months: 3 },
          { kind: 'day', until: on('11-15') },
        ],
      },
    ),
    place('abroad', '01-01 +1250; 03-03 +860; 05-30 -400; 10-10 +1999', {
      provider: 'paypal',
      currency: 'USD',
      planned: 'no-route',
    }),
    place('clothes', '01-01 +15000; 02-22 -6000; 04-14 -4000; 10-31 -5000 lapsed', {
      kind: 'voucher',
      expiry: [
        { kind: 'last-use', months: 6, used: '2025-12-20' as Day },
        { kind: 'day', until: on('10-31') },
      ],
    }),
    place('jar', '01-01 +23000; 02-01 +1500; 03-31 +1500; 05-05 -20000; 08-10 +700; 12-20 -6700', {
      kind: 'cash',
      skipped: '07-31 08-31',
    }),
  ],
}
