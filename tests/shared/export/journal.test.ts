import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { journalOf } from '../../../shared/export/journal'
import { makeLedger } from '../../support/make-ledger'
import { makeTransaction } from '../../support/make-transaction'
import { minor } from '../../../shared/money/money'
import { randomLedger } from '../../support/random-ledger'

it('balances every entry in its currency', () => {
  fc.assert(
    fc.property(randomLedger, (ledger) => {
      for (const { postings } of journalOf(ledger).entries) {
        expect(new Set(postings.map(({ currency }) => currency)).size).toBe(1)
        expect(postings.reduce((sum, { amount }) => sum + amount, 0)).toBe(0)
      }
    }),
  )
})

it('leads each account to the balance it asserts', () => {
  fc.assert(
    fc.property(randomLedger, (ledger) => {
      const { entries, assertions } = journalOf(ledger)
      for (const { day, account, balance } of assertions) {
        const postings = entries.flatMap((entry) => (entry.day <= day ? entry.postings : []))
        const own = postings.filter((posting) => posting.account.key === account.key)
        expect(own.reduce((sum, { amount }) => sum + amount, 0)).toBe(balance)
      }
    }),
  )
})

it('tells what balances read off differ by, and asserts each of them', () => {
  const stated = [2_500, 1_000, 1_300].map((balance, i) => ({
    day: `2026-0${i + 6}-01` as Day,
    balance: minor(balance),
  }))
  const { entries, assertions } = journalOf(new Map([['wallet', makeLedger([], { stated })]]))
  expect(entries.map(({ day, postings }) => [day, postings[0]?.amount])).toEqual([
    ['2026-06-01', 2_500],
    ['2026-06-02', -1_500],
    ['2026-08-01', 300],
  ])
  expect(assertions.map(({ day, balance }) => [day, balance])).toEqual([
    ['2026-06-01', 2_500],
    ['2026-07-01', 1_000],
    ['2026-08-01', 1_300],
  ])
})

it('tells what lapsed as lost, on its last day', () => {
  const stated = [2_500, 1_000].map((balance, i) => ({
    day: `2026-0${i + 6}-10` as Day,
    balance: minor(balance),
  }))
  const expiry = [
    { kind: 'part', amount: minor(1_400), until: '2026-06-30' as Day, stated: '2026-06-10' as Day },
  ] as const
  const { entries } = journalOf(new Map([['wallet', makeLedger([], { stated, expiry })]]))
  expect(
    entries
      .slice(1)
      .map(({ day, postings }) => [day, postings[1]?.account.path.join(':'), postings[1]?.amount]),
  ).toEqual([
    ['2026-06-11', 'Equity:Adjustments', 100],
    ['2026-06-30', 'Expenses:Expired', 1_400],
  ])
})

it('shows a fee charged inside a row as what it is', () => {
  const row = makeTransaction('2026-11-02', -10_500, { fee: minor(500), kind: 'withdrawal' })
  const [, entry] = journalOf(new Map([['wallet', makeLedger([row])]])).entries
  expect(entry?.postings.map(({ account, amount }) => [account.path.join(':'), amount])).toEqual([
    ['Assets:Wallets:Wallet', -10_500],
    ['Expenses:Fees', 500],
    ['Equity:Transfers', 10_000],
  ])
})

it('leaves out what changed no balance', () => {
  const rows = (['pending', 'cancelled'] as const).map((status) =>
    makeTransaction('2026-11-02', -100, { status }),
  )
  expect(journalOf(new Map([['wallet', makeLedger(rows)]])).entries).toEqual([])
})

it('keeps what is somebody else’s below their name', () => {
  const { assertions } = journalOf(
    new Map([['wallet', makeLedger([makeTransaction('2026-06-01', 500)], { name: 'Card', owner: 'Mina' })]]),
  )
  expect(assertions.map(({ account }) => account.path)).toEqual([['Assets', 'Wallets', 'Mina', 'Card']])
})
