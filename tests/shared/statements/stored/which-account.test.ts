import { describe, expect, it } from 'vitest'
import type { Account } from '../../../../shared/model'
import type { Currency } from '../../../../shared/money/currency'
import type { FormatInfo } from '../../../../shared/statements/reading'
import { couldHold, whichAccount } from '../../../../shared/statements/stored/which-account'
import { makeAccount } from '../../../support/make-account'
import { draft } from '../../../support/make-reading'
import { makeTransaction } from '../../../support/make-transaction'

const anyTable: FormatInfo = {
  id: 'generic',
  label: 'Any table',
  provider: null,
  accountKind: 'bank',
  accountName: '',
}
const accountOf = (label: string): Account =>
  makeAccount({ id: label, name: label, label, kind: 'bank', currency: 'EUR' as Currency })

type Row = readonly [day: string, amount: number, balance: number | null]

const days = (month: string, amount: number, start: number | null): readonly Row[] =>
  [3, 9, 14, 27].map((date, at) => [
    `${month}-${String(date).padStart(2, '0')}`,
    amount - at,
    start === null ? null : start + (at + 1) * amount - (at * (at + 1)) / 2,
  ])

/** Which account a file of these rows is found to be of, or is asked about. */
function found(
  file: string,
  rows: readonly Row[],
  stored: Readonly<Record<string, readonly Row[]>>,
  ends: { readonly opening: number | null; readonly closing: number | null } = {
    opening: null,
    closing: null,
  },
) {
  const accounts = Object.keys(stored).map(accountOf)
  const reading = { file, format: anyTable }
  const part = { account: '', currency: 'EUR' as Currency, period: null, ...ends } as never
  const drafts = rows.map(([day, amount, balance]) =>
    draft(day, amount, { currency: 'EUR' as Currency, balance: balance as never }),
  )
  const { account, question } = whichAccount(
    reading,
    part,
    drafts,
    accounts,
    accounts
      .filter((one) => couldHold(reading, part, one))
      .map((one) => ({
        account: one,
        transactions: stored[one.id]!.map(([day, amount, balance]) =>
          makeTransaction(day, amount, { currency: 'EUR' as Currency, balance: balance as never }),
        ),
      })),
  )
  return question === null
    ? (account?.id ?? 'new')
    : question.choices.map(({ answer, reading: name }) => (name === '' ? `new: ${answer}` : answer))
}

describe('the account of a file that does not name it', () => {
  const march = days('2026-03', -500, null)
  const april = days('2026-04', -700, null)

  it('is the one its name tells, or a new one', () => {
    expect(found('mybank-2026-04.csv', april, { mybank: march })).toBe('mybank')
    expect(found('mybank-2026-04.csv', april, { 'other bank': march })).toBe('new')
    expect(found('2026-04.csv', april, {})).toBe('new')
  })

  it.each([
    ['march.csv', 'april'],
    ['Maerz 2026.csv', 'Februar 2026'],
    ['3월.csv', '2월'],
    ['2026年3月.csv', '2026年2月'],
    ['mar.csv', 'feb'],
  ])('is asked of %s, since a month names none', (file, label) => {
    const name = file.replace('.csv', '')
    expect(found(file, march, { [label]: april })).toEqual([label, `new: ${name}`])
    const [before, after] = [days('2026-02', -500, 90_000), days('2026-03', -700, 87_994)]
    const ends = { opening: before.at(-1)![2]!, closing: after.at(-1)![2]! }
    expect(found(file, after, { [label]: before }, ends)).toBe(label)
  })

  it('is asked where several were opened for months of one name', () => {
    const stored = { 'giro march': march, 'giro april': april }
    expect(found('giro may.csv', days('2026-05', -900, null), stored)).toEqual([
      'giro march',
      'giro april',
      'new: giro',
    ])
  })

  it('is the one that has its rows, whatever it is called', () => {
    expect(found('download.csv', march, { mybank: march, other: april })).toBe('mybank')
    expect(found('2026-04.csv', [...march.slice(1), ...april], { '2026-03': march })).toBe('2026-03')
  })

  it('is the one whose balance it goes on from, or leads to', () => {
    const [before, after] = [days('2026-03', -500, 90_000), days('2026-04', -700, 87_994)]
    const last = before.at(-1)![2]!
    const ends = { opening: last, closing: after.at(-1)![2]! }
    expect(found('2026-04.csv', after, { mybank: before, other: days('2026-03', -500, 1000) }, ends)).toBe(
      'mybank',
    )
    const earlier = { opening: 95_000, closing: before[0]![2]! + 500 }
    expect(found('2026-02.csv', days('2026-02', -700, 95_000), { mybank: before }, earlier)).toBe('mybank')
  })

  it('is asked where the name is a date alone', () => {
    expect(found('2026-04.csv', april, { '2026-03': march })).toEqual(['2026-03', 'new: 2026-04'])
  })

  it('is asked where the rows of that name on the same days are others', () => {
    expect(found('transactions (1).csv', days('2026-03', -900, null), { transactions: march })).toEqual([
      'transactions',
      'new: transactions 2',
    ])
  })

  it('is asked where the balances break from one day to the next', () => {
    const before = days('2026-03', -500, 90_000)
    const ends = { opening: 1234, closing: 500 }
    const rows: readonly Row[] = [['2026-03-29', -100, 1134]]
    expect(found('transactions.csv', rows, { transactions: before }, ends)).toEqual([
      'transactions',
      'new: transactions 2',
    ])
  })

  it('is not another one because of the same standing order with another balance', () => {
    const rent = (start: number): readonly Row[] => days('2026-03', -500, start)
    expect(found('2026-03.csv', rent(90_000), { '2026-02': rent(40_000) })).toBe('new')
  })
})
