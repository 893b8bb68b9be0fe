import { describe, expect, it } from 'vitest'
import type { AppState } from '../../../shared/diagnostics/app-state'
import { countLedger } from '../../../shared/diagnostics/ledger-counts'
import { namedDetails } from '../../../shared/diagnostics/named-details'
import { reportWords, writeReport } from '../../../shared/diagnostics/write-report'
import type { LedgerRecords } from '../../../shared/ledger/ledger'
import { currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import { makeAccount } from '../../support/make-account'
import { makePages } from '../../support/make-ledger'
import { makeTransaction } from '../../support/make-transaction'
import { makeStatement } from '../../support/make-statement'

const part = { account: 'wallet', currency: currency('KRW')!, period: null }
const records: LedgerRecords = {
  accounts: [makeAccount({ name: 'Kim Minji\u202e\nsavings', label: '110-234-567890' })],
  pages: makePages('wallet', [
    makeTransaction('2026-10-31', 987_654, { text: 'Rent of Lee Jiwoo', counterparty: 'Lee Jiwoo' }),
    makeTransaction('2026-11-02', -4_321, { text: 'Coffee' }),
  ]),
  statements: [
    {
      ...makeStatement([]),
      file: 'kim-minji-2026.csv',
      parts: [{ ...part, opening: minor(13_579), closing: minor(24_680) }],
    },
  ],
}

const state: AppState = {
  version: '0.1.0',
  shell: 'desktop',
  system: 'linux',
  engine: 'Chromium 156',
  language: 'en',
  refusedRequests: 0,
  troubles: ['settings-damaged'],
  storeVersion: 7,
  storeBytes: 123_456,
  locked: false,
  ledger: countLedger(records),
  damage: {
    unsound: { accounts: 1, pages: 2, statements: 0 },
    contradicted: [{ statement: makeStatement([]), months: [] }],
    unsoundOwn: 0,
    unopened: 0,
    misplaced: 0,
    lostAccounts: ['Kim Minji'],
    lostStatements: [],
  },
  errors: [{ kind: 'TypeError', places: ['start.js:1:2', 'start.js:3:4'] }],
}

const write = (told: AppState, details: Parameters<typeof writeReport>[1] = null): string =>
  writeReport(told, details, (word) => word)

const secrets = [
  'Minji',
  'minji',
  'savings',
  '110-234',
  'Jiwoo',
  'Coffee',
  '987',
  '654',
  '4321',
  '4,321',
  '13579',
  '24680',
]

describe('a report', () => {
  it('says what the app is, what it holds, what is damaged and what went wrong', () => {
    const text = write(state)
    for (const line of [
      'version: 0.1.0',
      'shell: desktop',
      'system: linux',
      'storeVersion: 7',
      'troubles: settings-damaged',
      'accounts: wallet 1',
      'months: 2',
      'transactions: 2',
      'unsound: 3',
      'contradicted: 1',
      'lostAccounts: 1',
      'TypeError < start.js:1:2 < start.js:3:4',
    ])
      // prettier-ignore
      expect(text).toContain(line)
  })

  it('holds no name, no amount and no text of a statement', () => {
    const text = write(state)
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
  })

  it('adds names and stated balances, and no rows, where the person wants them', () => {
    const text = write(state, namedDetails(records))
    for (const told of ['Kim Minji', 'kim-minji-2026.csv: 13579 … 24680']) expect(text).toContain(told)
    for (const never of ['Jiwoo', 'Coffee', '987', '4321', '110-234']) expect(text).not.toContain(never)
  })

  it('keeps every name on its own line, without what could turn the words beside it', () => {
    const added = write(state, namedDetails(records)).slice(write(state).length)
    expect(added).not.toMatch(/\u202e/)
    expect(added.trim().split('\n')).toHaveLength(1 + records.accounts.length + records.statements.length)
  })

  it('counts what a damaged store holds, and repeats nothing of it', () => {
    const spoilt = {
      accounts: [{ kind: 'Kim Minji 987' }, { kind: 7 }],
      pages: [{ transactions: 'none' }],
      statements: [{ format: 'a'.repeat(31) }, {}],
    } as unknown as LedgerRecords
    const text = write({ ...state, ledger: countLedger(spoilt) })
    expect(text).toContain('accounts: ? 2')
    expect(text).toContain('statements: ? 2')
    expect(text).toContain('transactions: 0')
  })

  it('says what is not known, where the store did not open', () => {
    const closed = {
      storeVersion: null,
      storeBytes: null,
      locked: null,
      ledger: null,
      damage: null,
      errors: [],
    }
    const text = write({ ...state, ...closed, refusedRequests: null })
    expect(text.match(/unknown/g)).toHaveLength(4)
    expect(text).not.toContain('transactions')
  })

  it('has a use for each of its words', () => {
    const used = new Set<string>()
    const noting = (told: AppState): string =>
      writeReport(told, namedDetails(records), (word) => (used.add(word), word))
    noting(state)
    noting({ ...state, locked: true, refusedRequests: null, damage: null })
    expect([...used].toSorted()).toEqual([...reportWords].toSorted())
  })
})
