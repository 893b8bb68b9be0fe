import { addDays, daysBetween, type Day } from '../../shared/day'
import { forecastOf } from '../../shared/ledger/forecast'
import { idleByAccount } from '../../shared/ledger/idle'
import { type Ledger, type LedgerRecords, loadLedger } from '../../shared/ledger/ledger'
import { summarise } from '../../shared/ledger/summary'
import type { Transaction } from '../../shared/model'
import { minor } from '../../shared/money/money'
import { makeAccount } from '../support/make-account'
import { makePages } from '../support/make-ledger'
import { makeTransaction } from '../support/make-transaction'
import type { Benchmark, BenchmarkCase, Facts } from './benchmark'

const ACCOUNTS = 30
const ROWS = 100_000
const READ_OFF = 300
const first = '2016-11-23' as Day
const today = '2026-11-22' as Day

/** What happens when the app opens with a long past: 100,000 transactions of ten years on 30 accounts. */
export const benchmark: Benchmark = {
  name: `Ledger: ${ROWS} transactions, ${ACCOUNTS} accounts, ten years`,
  *cases() {
    const records = madeRecords()
    const ledger = loadLedger(records)
    yield caseOf('load', () => ({ rows: rowsIn(loadLedger(records)) }))
    yield caseOf('summary', () => ({ accounts: summarise(ledger, today).accounts.length }))
    yield caseOf('idle on every day, every account', () => {
      const series = idleByAccount(ledger, first, today)
      return { figures: series.reduce((all, { idle }) => all + idle.length, 0) }
    })
    yield caseOf('forecast of every account, 90 days', () => {
      const until = addDays(today, 90)
      return { streams: [...ledger.values()].flatMap((one) => forecastOf(one, today, until)).length }
    })
    const readings = readEveryMonth()
    const readOff = loadLedger(readings)
    yield caseOf(`load ${READ_OFF} accounts read off every month`, () => ({
      movements: [...loadLedger(readings).values()].reduce((all, { inferred }) => all + inferred.length, 0),
    }))
    yield caseOf(`idle on every day, ${READ_OFF} accounts read off every month`, () => {
      const series = idleByAccount(readOff, first, today)
      return { figures: series.reduce((all, { idle }) => all + idle.length, 0) }
    })
  },
}

const caseOf = (name: string, run: () => Facts): BenchmarkCase => ({
  name,
  ours: { name: 'Jandon', times: 5, run },
})

const rowsIn = (ledger: Ledger): number =>
  [...ledger.values()].reduce((all, { transactions }) => all + transactions.length, 0)

/** Evenly spread rows: mostly small payments to a dozen shops, now and then income that pays for them. */
function madeRecords(): LedgerRecords {
  const days = daysBetween(first, today)
  const perAccount = Math.ceil(ROWS / ACCOUNTS)
  const accounts = Array.from({ length: ACCOUNTS }, (_, i) => makeAccount({ id: `wallet-${i}` }))
  const pages = accounts.flatMap(({ id }, which) => {
    const count = Math.min(perAccount, ROWS - which * perAccount)
    const rows = Array.from({ length: count }, (_, i): Transaction => {
      const amount = i % 12 === 0 ? 60_000 : -1_000 - ((i * 7_919) % 7_000)
      const on = addDays(first, Math.floor((i * days) / perAccount))
      return makeTransaction(on, amount, { id: `${id} ${i}`, text: `shop ${'abcdefghijkl'[i % 12]}` })
    })
    return makePages(id, rows)
  })
  return { accounts, pages, statements: [] }
}

/** Gift cards and points: nothing but a balance a month, now more, now less, now the same. */
function readEveryMonth(): LedgerRecords {
  const months = Math.floor(daysBetween(first, today) / 30)
  const accounts = Array.from({ length: READ_OFF }, (_, which) =>
    makeAccount({
      id: `card-${which}`,
      kind: 'voucher',
      stated: Array.from({ length: months }, (_, month) => ({
        day: addDays(first, month * 30),
        balance: minor(2_500 + (((which + (month >> 1)) * 7_919) % 5_000)),
      })),
    }),
  )
  return { accounts, pages: [], statements: [] }
}
