import Papa from 'papaparse'
import { expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { ledgerJson } from '../../../shared/export/ledger-json'
import { transactionsCsv } from '../../../shared/export/transactions-csv'
import { minor } from '../../../shared/money/money'
import type { Currency } from '../../../shared/money/currency'
import { makeLedger } from '../../support/make-ledger'
import { makeStatement } from '../../support/make-statement'
import { makeTransaction } from '../../support/make-transaction'

const USD = 'USD' as Currency
const rows = [
  makeTransaction('2026-11-01', 10_050, { currency: USD, balance: minor(10_050), text: '=HYPERLINK("x")' }),
  makeTransaction('2026-11-02', -450, {
    currency: USD,
    fee: minor(50),
    text: 'two\nlines, "quoted"',
    time: '09:30',
  }),
  makeTransaction('2026-11-03', -1, { currency: USD, status: 'pending', counterparty: '+82 10' }),
]
const ledger = new Map([['wallet', makeLedger(rows, { name: '@wallet', currency: USD })]])
const statements = [makeStatement([], { file: '-november.csv' })]

it('writes every row into a table, whose texts no spreadsheet runs and whose figures add up', () => {
  const csv = transactionsCsv(ledger, statements)
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true })
  expect(data).toMatchObject([
    { account: "'@wallet", amount: '100.50', balance: '100.50', text: '\'=HYPERLINK("x")' },
    { day: '2026-11-02', time: '09:30', amount: '-4.50', fee: '0.50', text: 'two\nlines, "quoted"' },
    { status: 'pending', counterparty: "'+82 10", files: "'-november.csv" },
  ])
  expect(csv.startsWith('\ufeffaccount,')).toBe(true)
})

it('writes every account and row as JSON, amounts as decimals', () => {
  expect(JSON.parse(ledgerJson(ledger, statements))).toMatchObject({
    format: 'jandon-ledger',
    accounts: [
      {
        currency: 'USD',
        opening: { balance: '0.00' },
        balance: '96.00',
        transactions: [{ amount: '100.50' }, { amount: '-4.50', fee: '0.50' }, { status: 'pending' }],
      },
    ],
    statements: [{ file: '-november.csv' }],
  })
})

it('writes the balances that were read off as JSON, and what they show', () => {
  const stated = [
    { day: '2026-06-01' as Day, balance: minor(2_500), note: 'at the till' },
    { day: '2026-07-01' as Day, balance: minor(1_000) },
  ]
  const card = makeLedger([], { currency: USD, stated })
  expect(JSON.parse(ledgerJson(new Map([['card', card]]), []))).toMatchObject({
    accounts: [
      {
        balance: '10.00',
        stated: [
          { day: '2026-06-01', balance: '25.00', note: 'at the till' },
          { day: '2026-07-01', balance: '10.00' },
        ],
        inferred: [{ after: '2026-06-01', until: '2026-07-01', amount: '-15.00' }],
      },
    ],
  })
})

it('writes the own terms of lapse as JSON, and what lapsed by them', () => {
  const stated = [
    { day: '2026-06-01' as Day, balance: minor(2_500) },
    { day: '2026-09-01' as Day, balance: minor(1_000) },
  ]
  const expiry = [
    { kind: 'part', amount: minor(1_500), until: '2026-08-31' as Day, stated: '2026-06-01' as Day },
    { kind: 'top-up', months: 12 },
  ] as const
  const card = makeLedger([], { currency: USD, stated, expiry })
  expect(JSON.parse(ledgerJson(new Map([['card', card]]), []))).toMatchObject({
    accounts: [
      {
        balance: '10.00',
        expiry: [
          { kind: 'part', amount: '15.00', until: '2026-08-31', stated: '2026-06-01' },
          { kind: 'top-up', months: 12 },
        ],
        inferred: [{ amount: '-15.00', lapsed: '2026-08-31' }],
      },
    ],
  })
})

it('names whose each account is, where it is not the own', () => {
  const both = new Map([
    ['mine', makeLedger(rows, { id: 'mine', currency: USD })],
    ['hers', makeLedger(rows, { id: 'hers', currency: USD, owner: '=Mina' })],
  ])
  const { data } = Papa.parse<Record<string, string>>(transactionsCsv(both, statements), {
    header: true,
    skipEmptyLines: true,
  })
  expect(data.map(({ owner }) => owner)).toEqual(['', '', '', "'=Mina", "'=Mina", "'=Mina"])
  const { accounts } = JSON.parse(ledgerJson(both, statements)) as { accounts: object[] }
  expect(accounts[0]).not.toHaveProperty('owner')
  expect(accounts[1]).toMatchObject({ owner: '=Mina' })
})
