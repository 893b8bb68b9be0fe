import fc from 'fast-check'
import { addDays, type Day } from '../../shared/day'
import { type Ledger, loadLedger } from '../../shared/ledger/ledger'
import type { AccountKind, Transaction, TransactionKind, TransactionStatus } from '../../shared/model'
import type { Currency } from '../../shared/money/currency'
import { minor } from '../../shared/money/money'
import { makeAccount } from './make-account'
import { makePages } from './make-ledger'
import { makeTransaction } from './make-transaction'

const kinds: readonly AccountKind[] = [
  'wallet', 'platform', 'points', 'voucher', 'carrier', 'bank', 'card', 'cash',
] // prettier-ignore
const movements: readonly TransactionKind[] = [
  'payment', 'income', 'refund', 'top-up', 'withdrawal', 'transfer', 'fee', 'conversion', 'reward', 'expiry',
  'carrier-charge', 'hold', 'adjustment',
] // prettier-ignore
const statuses: readonly TransactionStatus[] = ['posted', 'posted', 'posted', 'pending', 'cancelled']

/** Names and texts that mean something to the programs that read them. */
const nasty = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    '', 'KakaoPay KRW', '카카오페이 머니', 'Wise  EUR', 'a:b', '(virtual)', '[balanced]', '; comment', '* mark', '! mark',
    '=1+1', '"quoted" \\ back', 'two\nlines', 'tab\tbed', '2026-01-01', 'open', '1', '-', '--', 'été', 'ｗｉｄｅ', '\u202eabc',
    '= KRW 5', '@ 3 USD', '~ monthly', 'include x', 'date:2026-13-45', '{lot}', '#tag ^link', '|', 'x'.repeat(300), '🙂',
  ),
) // prettier-ignore

const row = fc
  .record({
    after: fc.nat(400),
    amount: fc.integer({ min: -9_999_999, max: 9_999_999 }),
    fee: fc.oneof(fc.constant(0), fc.integer({ min: -500, max: 500 })),
    kind: fc.constantFrom(...movements),
    status: fc.constantFrom(...statuses),
    text: nasty,
    counterparty: fc.option(nasty),
    reference: fc.option(nasty),
  })
  .map(({ after, amount, fee, ...told }): Transaction =>
    makeTransaction(addDays('2025-10-01' as Day, after), amount, { fee: minor(fee), ...told }),
  )

const account = fc.record({
  name: nasty,
  kind: fc.constantFrom(...kinds),
  owner: fc.option(nasty, { nil: undefined }),
  currency: fc.constantFrom('KRW', 'USD', 'EUR', 'JPY', 'KWD', 'CLF') as fc.Arbitrary<Currency>,
  stated: fc.array(
    fc.record({
      day: fc.nat(500).map((after) => addDays('2025-09-01' as Day, after)),
      balance: fc.integer().map(minor),
      note: nasty,
    }),
    { maxLength: 5 },
  ),
  rows: fc.array(row, { maxLength: 8 }),
})

/** A ledger of accounts of every kind and several currencies, under names and with texts that programs stumble over. */
export const randomLedger: fc.Arbitrary<Ledger> = fc
  .array(account, { minLength: 1, maxLength: 12 })
  .map((accounts) =>
    loadLedger({
      accounts: accounts.map(({ name, kind, owner, currency, stated }, at) =>
        makeAccount({
          id: `account-${at}`,
          name,
          kind,
          currency,
          stated,
          ...(owner === undefined ? {} : { owner }),
        }),
      ),
      pages: accounts.flatMap(({ rows, currency }, at) =>
        makePages(
          `account-${at}`,
          rows.map((one, index) => ({ ...one, id: `${at} ${index}`, currency })),
        ),
      ),
      statements: [],
    }),
  )
