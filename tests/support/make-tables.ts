import type { Tables } from '../../shared/backup/tables'
import type { Day } from '../../shared/day'
import type { Currency } from '../../shared/money/currency'
import { minor } from '../../shared/money/money'
import { ownProvider, ownRoute } from '../../shared/routes/describe-own'
import { makeAccount } from './make-account'
import { makePages } from './make-ledger'
import { makeProfile, mappingOf } from './make-profile'
import { makeStarted } from './make-started'
import { makeStatement } from './make-statement'
import { makeTransaction } from './make-transaction'

const today = '2026-11-22' as Day
const shop = {
  id: 'own-provider',
  account: 'own-account',
  name: 'Corner shop',
  kind: 'voucher',
  currency: 'KRW' as Currency,
  country: 'KR',
} as const
const counter = {
  id: 'own-route',
  name: 'Counter',
  to: 'cash',
  tariff: null,
  days: 0,
  source: '',
  today,
} as const

/** The tables of a store with a wallet, a statement about it and something in every other table. */
export const makeTables = (told: Partial<Tables> = {}): Tables => ({
  accounts: [
    makeAccount({
      name: '지갑 “A”',
      expiry: [
        { kind: 'day', until: '2027-06-30' as Day },
        { kind: 'part', amount: minor(1_200), until: '2026-12-31' as Day, stated: '2026-06-01' as Day },
        { kind: 'last-use', months: 12, used: '2026-05-20' as Day },
        { kind: 'top-up', months: 6 },
      ],
    }),
  ],
  pages: makePages('wallet', [
    makeTransaction('2026-10-31', 12_000, { text: 'Lohn\n=1+1 \u202e', balance: minor(12_000) }),
    makeTransaction('2026-11-02', -4_500, { text: '편의점 커피', balance: minor(7_500) }),
  ]),
  statements: [makeStatement([])],
  settings: [{ key: 'idleDays', value: 45 }],
  confirmations: [{ route: 'venmo-instant', on: today }],
  ownProviders: [ownProvider(shop)],
  ownRoutes: [{ account: 'own-account', route: ownRoute(counter) }],
  expectations: [{ id: 'one', account: 'wallet', kind: 'expected', amount: minor(5_000), day: '2026-12-01' }],
  profiles: [
    {
      key: 'date|amount',
      lessons: [{ statement: null, profile: makeProfile(mappingOf('Date,Amount', { date: 0, amount: 1 })) }],
    },
  ],
  accountFacts: [{ account: 'wallet', identity: 'done' }],
  transfers: [makeStarted()],
  pairDecisions: [{ out: 'wallet a', into: 'bank b', verdict: 'refused' }],
  corrections: [{ account: 'wallet', transaction: 'one', kind: 'refund' }],
  cards: [
    {
      account: 'wallet',
      code: '6006-1234',
      symbology: 'itf',
      spendAt: 'any branch',
      picture: 'data:image/jpeg;base64,/9j/',
    },
  ],
  ...told,
})
