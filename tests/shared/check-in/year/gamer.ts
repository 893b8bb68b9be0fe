import type { Currency } from '../../../../shared/money/currency'
import { minor } from '../../../../shared/money/money'
import { days, on, type PersonOfYear, place } from './place-of-year'

const yen = { currency: 'JPY' }
const part = (amount: number, until: string, stated: string) =>
  ({ kind: 'part', amount: minor(amount), until: on(until), stated: on(stated) }) as const

/** A student who plays: wallets, transit cards and credits that expire in yen; one card is the brother's. */
export const gamer: PersonOfYear = {
  reporting: 'JPY' as Currency,
  checkIns: days('01-03 02-01 03-01 04-01 05-06 06-01 08-02 08-20 09-01 10-01 11-03 12-01 12-30'),
  confirmed: ['paypay-otherbank', 'merpay-bank', 'suica-refund', 'aupay-other'],
  slips: [
    { place: 'paypay', day: on('03-01'), balance: 2_100, settled: on('03-01') },
    { place: 'steam', day: on('10-01'), balance: 1_200, settled: on('10-20') },
  ],
  places: [
    place(
      'paypay',
      '01-02 +4820; 01-20 -1300; 02-10 +3000; 02-25 -4100; 04-28 +9000; 07-07 -5250; 11-20 -3000',
      {
        ...yen,
        provider: 'paypay',
        reserve: 500,
        planned: true,
      },
    ),
    place('merpay', '01-02 +615; 03-15 +2480; 05-10 -900; 06-14 +1300; 10-30 -3495', {
      ...yen,
      provider: 'merpay',
      planned: true,
    }),
    place(
      'suica',
      '01-02 +3110; 01-25 -1800; 02-14 +3000; 03-20 -2450; 06-20 +2000; 09-12 -3300; 12-10 +1000',
      {
        ...yen,
        provider: 'mobile-suica',
        reserve: 500,
        providersTerms: [{ kind: 'last-use', months: 120 }],
        planned: true,
      },
    ),
    place('brothers', '01-02 +1480; 02-20 -400; 05-20 +2000; 08-10 -1620', {
      ...yen,
      provider: 'merpay',
      owner: 'Haru',
      planned: true,
      skipped: '01-03 04-01 05-06',
    }),
    place('steam', '01-02 +3000; 02-15 -1150; 05-20 +1500; 07-30 -500; 09-15 +700; 11-15 -350', {
      ...yen,
      provider: 'steam',
      kind: 'voucher',
      providersTerms: [{ kind: 'top-up', months: 6 }],
      planned: 'no-route',
    }),
    place('console', '01-02 +5500; 02-02 -1980; 06-02 -3520 lapsed; 09-02 +2000', {
      ...yen,
      kind: 'voucher',
      expiry: [{ kind: 'last-use', months: 4 }],
    }),
    place(
      'drugstore',
      '01-02 +860; 02-20 +240; 03-31 -500 lapsed; 05-31 -360 lapsed; 08-05 +120; 11-30 -80 lapsed',
      {
        ...yen,
        kind: 'points',
        expiry: [part(500, '03-31', '01-03'), part(360, '05-31', '02-10'), part(80, '11-30', '09-20')],
      },
    ),
    place('books', '01-02 +3000; 04-15 -1120; 10-31 -1880 lapsed', {
      ...yen,
      kind: 'voucher',
      expiry: [{ kind: 'day', until: on('10-31') }],
    }),
    place('rakuten', '01-02 +1999; 03-09 +401; 06-18 -700; 12-05 +5000', {
      ...yen,
      provider: 'rakuten-cash',
      planned: 'no-route',
      skipped: '06-01 08-02 08-20',
    }),
    place(
      'au',
      '01-02 +1000; 02-02 +2000; 04-03 -1000; 07-02 +1500; 08-02 -2000 lapsed; 10-10 -900; 12-15 +400',
      {
        ...yen,
        provider: 'au-pay',
        planned: true,
        expiry: [{ kind: 'top-up', months: 6 }],
      },
    ),
    place('travel', '01-02 +4025; 05-01 -1575; 10-20 +900', {
      provider: 'wise',
      currency: 'GBP',
      planned: 'no-route',
    }),
    place('canteen', '01-02 +6400; 01-30 -1600; 02-27 -1500; 04-10 +5000; 05-30 -2100; 10-05 -1900', {
      ...yen,
      kind: 'voucher',
      expiry: [],
    }),
  ],
}
