import { addDays, type Day } from '../../shared/day'
import type { Account, Transaction } from '../../shared/model'
import { type Half, halfOf } from '../../shared/pairs/pair'
import { pairUp } from '../../shared/pairs/pair-up'
import { makeAccount } from '../support/make-account'
import { makeRules } from '../support/make-halves'
import { makeTransaction } from '../support/make-transaction'
import type { Benchmark, BenchmarkCase, Facts } from './benchmark'

const ROWS = 100_000
const ACCOUNTS = 6
const DAYS = 3_650
const start = '2016-11-23' as Day
const rules = makeRules()

/** Finding the transfers among 100,000 rows of ten years, and again after one more month was imported. */
export const benchmark: Benchmark = {
  name: `Transfer pairs: ${ROWS} rows, ${ACCOUNTS} accounts, ten years`,
  *cases() {
    const halves = madeHalves()
    const book = pairUp(halves, rules, [])
    const month = addDays(start, DAYS - 30)
    const before = pairUp(
      halves.filter(({ row, account }) => row.day < month || account.id !== 'account-0'),
      rules,
      [],
    )
    yield caseOf('all of them', () => ({ pairs: pairUp(halves, rules, []).pairs.length }))
    yield caseOf('after one account’s newest month', () => ({
      pairs: pairUp(halves, rules, [], before).pairs.length,
    }))
    yield caseOf('after a confirmation', () => ({ pairs: pairUp(halves, rules, [], book).pairs.length }))
  },
}

const caseOf = (name: string, run: () => Facts): BenchmarkCase => ({
  name,
  ours: { name: 'Jandon', times: 5, run },
})

/** Withdrawals and deposits three days later, among small purchases and earnings of a dozen equal amounts. */
function madeHalves(): Half[] {
  const accounts = Array.from({ length: ACCOUNTS }, (_, i) =>
    makeAccount({ id: `account-${i}`, name: `Place ${i}`, kind: i === 0 ? 'bank' : 'wallet' }),
  )
  return Array.from({ length: ROWS }, (_, i) => madeHalf(accounts, i))
}

function madeHalf(accounts: readonly Account[], i: number): Half {
  const transfer = Math.floor(i / 4)
  const on = addDays(start, Math.floor((i * DAYS) / ROWS))
  const amount = 1_000 * (1 + ((transfer * 7_919) % 60))
  const from = accounts[1 + (transfer % (accounts.length - 1))]!
  const make = (account: Account, day: Day, value: number, told: Partial<Transaction>): Half =>
    halfOf(account, makeTransaction(day, value, { id: String(i), ...told }))
  switch (i % 4) {
    case 0:
      return make(from, on, -amount, { kind: 'withdrawal', text: `to Place 0` })
    case 1:
      return make(accounts[0]!, addDays(on, 3), amount, { text: `from ${from.name}` })
    case 2:
      return make(from, on, -1_000 - ((i * 7_919) % 12_000), { text: `shop ${i % 9}` })
    default:
      return make(from, on, 5_000 * (1 + (i % 7)), { text: `client ${i % 5}` })
  }
}
