import fc from 'fast-check'
import { expect, it } from 'vitest'
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
      for (const { account, balance } of assertions) {
        const postings = entries.flatMap((entry) => entry.postings)
        const own = postings.filter((posting) => posting.account.key === account.key)
        expect(own.reduce((sum, { amount }) => sum + amount, 0)).toBe(balance)
      }
    }),
  )
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
