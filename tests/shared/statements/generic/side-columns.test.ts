import { describe, expect, it } from 'vitest'
import { type SideColumn, sideColumns } from '../../../../shared/statements/generic/side-columns'
import { columnsOf } from '../../../support/interpreted'

const sidesOf = (head: string, words: readonly string[], answered = {}): SideColumn | undefined => {
  const { columns, concepts, languages } = columnsOf(
    `${head}`,
    ...words.map((word, at) => `2026-01-0${at + 1}|${word}|${at + 1}.00`),
  )
  return sideColumns(columns, concepts, languages, answered).find(({ cell }) => cell === 1)
}

const told = (found: SideColumn | undefined): object => Object.fromEntries(found?.sideOf ?? [])

describe('a column of sides', () => {
  it.each([
    ['English letters', 'Date|Dr/Cr|Amount', { DR: 'out', CR: 'in' }],
    ['English words', 'Date|Type|Amount', { Debit: 'out', Credit: 'in' }],
    ['German letters', 'Buchungstag|Soll/Haben|Betrag', { S: 'out', H: 'in' }],
    ['Dutch words', 'Datum|Af Bij|Bedrag', { Af: 'out', Bij: 'in' }],
    ['Lithuanian letters', 'Data|Debetas/Kreditas|Suma', { D: 'out', K: 'in' }],
    ['Korean words', '거래일|구분|금액', { 출금: 'out', 입금: 'in' }],
    ['Japanese words', '日付|入出金|金額', { 出金: 'out', 入金: 'in' }],
    ['Chinese words', '交易日期|收/支|金额', { 支出: 'out', 收入: 'in' }],
    ['Chinese letters', '交易日期|借贷标志|金额', { 借: 'out', 贷: 'in' }],
  ] as const)('is read in %s', (_what, head, expected) => {
    const words = Object.keys(expected)
    expect(told(sidesOf(head, [...words, ...words]))).toEqual(expected)
  })

  // A dash is taken for nothing, so that a column of signs loses half of its cells.
  it('is read in signs', () => {
    expect(told(sidesOf('Date|Sign|Amount', ['-', '+', '-', '+']))).toEqual({ '-': 'out', '+': 'in' })
  })

  // Turkish has no letters of its own here, and `B` is the Dutch `bij`: what nobody knows must be asked.
  it.fails('never takes a letter from a language that no head is in, without its counterpart', () => {
    expect(told(sidesOf('Tarih|Borç/Alacak|Tutar', ['B', 'A', 'B', 'B']))).toEqual({ B: null, A: null })
  })

  it('leaves a word open that nobody knows, and takes what a person said of it', () => {
    const words = ['Debit', 'Credit', 'Zqx', 'Debit']
    expect(told(sidesOf('Date|Type|Amount', words))).toEqual({ Debit: 'out', Credit: 'in', Zqx: null })
    expect(sidesOf('Date|Type|Amount', words)?.known).toBe(0.75)
    expect(told(sidesOf('Date|Type|Amount', words, { Zqx: 'out' }))).toMatchObject({ Zqx: 'out' })
  })

  it('is none of words that say no side', () => {
    expect(sidesOf('Date|Type|Amount', ['Coffee', 'Rent', 'Lunch'])).toBeUndefined()
  })

  it('is none of many words', () => {
    const words = Array.from({ length: 9 }, (_, at) => `Debit ${at}`)
    expect(sidesOf('Date|Type|Amount', words)).toBeUndefined()
  })

  it('is none of letters without their counterpart, under a head that says nothing', () => {
    expect(sidesOf('Date|Zqx|Amount', ['H', 'H', 'H'])?.sideOf.get('H') ?? null).toBeNull()
  })
})
