import { describe, expect, it } from 'vitest'
import { MOST_OF_A_KIND, previewRows } from '../../../renderer/importing/preview-rows'
import type { Day } from '../../../shared/day'
import type { Draft } from '../../../shared/model'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import type { Reading } from '../../../shared/statements/reading'
import type { RowVerdict } from '../../../shared/statements/verdict'
import { makeTransaction } from '../../support/make-transaction'

const draft = (line: number): Draft => ({
  line,
  account: '',
  day: '2026-11-22' as Day,
  time: null,
  amount: minor(-line),
  currency: 'KRW' as Currency,
  fee: minor(0),
  kind: 'payment',
  status: 'posted',
  text: `row ${line}`,
  counterparty: null,
  reference: null,
  balance: null,
})

const reading = (drafts: readonly Draft[]): Reading => ({
  file: 'a.csv',
  format: null,
  encoding: 'utf-8',
  places: { kind: 'line' },
  rows: drafts.length + 2,
  parts: [],
  drafts,
  skipped: [{ line: 1, reason: 'header', text: 'Date,Amount' }],
  problems: [{ code: 'bad-date', text: 'x', at: { file: 'a.csv', line: 4 } }],
  questions: [],
  findings: [],
})

const fresh = (line: number, index: number) =>
  ({ line, index, verdict: 'new', account: 'a', id: String(line) }) as const

const known = (line: number, index: number): RowVerdict => ({
  ...fresh(line, index),
  verdict: 'duplicate',
  of: makeTransaction('2026-11-01', -1, { text: 'known', statements: ['s1', 's2'] }),
})

const fileOf = (statement: string): string => `${statement}.csv`

describe('the rows shown of a file', () => {
  it('stand in the order of the file, whatever becomes of them', () => {
    const rows = previewRows(reading([draft(2), draft(3)]), [fresh(2, 0), known(3, 1)], fileOf)
    expect(rows.map(({ line, verdict }) => [line, verdict])).toEqual([
      [1, 'skipped'],
      [2, 'new'],
      [3, 'duplicate'],
      [4, 'problem'],
    ])
  })

  it('are the first of each kind where there are many, and every kind is there', () => {
    const drafts = Array.from({ length: 5_000 }, (_, index) => draft(index + 10))
    const rows = previewRows(
      reading(drafts),
      drafts.map(({ line }, index) => (line < 4_000 ? fresh(line, index) : known(line, index))),
      fileOf,
    )
    const count = (verdict: string) => rows.filter((row) => row.verdict === verdict).length
    expect([count('new'), count('duplicate'), count('skipped'), count('problem')]).toEqual([
      MOST_OF_A_KIND,
      MOST_OF_A_KIND,
      1,
      1,
    ])
  })

  it('name the transaction a row is, and the file that stated it first', () => {
    const [row] = previewRows({ ...reading([draft(2)]), skipped: [], problems: [] }, [known(2, 0)], fileOf)
    expect(row).toMatchObject({ of: { day: '2026-11-01', text: 'known', file: 's1.csv' } })
  })

  it('keep both movements that one line states', () => {
    const legs = previewRows(reading([draft(2), draft(2)]), [fresh(2, 0), fresh(2, 1)], fileOf)
    expect(legs.filter(({ verdict }) => verdict === 'new').map((row) => 'index' in row && row.index)).toEqual(
      [0, 1],
    )
  })
})
