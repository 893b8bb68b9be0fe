import { describe, expect, it } from 'vitest'
import {
  type ColumnFacts,
  fine,
  isNothing,
  markOfTable,
} from '../../../../shared/statements/generic/column-facts'
import { columnsOf } from '../../../support/interpreted'

const facts = (...texts: readonly string[]): ColumnFacts => columnsOf('x', ...texts).columns[0]!

describe('factsOf', () => {
  it('counts what cells are, those that say nothing left out', () => {
    expect(facts('2026-01-02', '3.1.2026', '-', '')).toMatchObject({ filled: 2, dates: 2, amounts: 0 })
    expect(facts('-4.20', '1,250.00', '0.00', 'n/a')).toMatchObject({
      filled: 3,
      amounts: 3,
      negatives: 1,
      positives: 1,
      zeros: 1,
      fractions: 3,
    })
    expect(facts('EUR', 'USD')).toMatchObject({ currencies: 2 })
    expect(facts('Coffee', 'Rent 3')).toMatchObject({ words: 2, amounts: 0 })
    expect(facts('08:15', '21:03:59')).toMatchObject({ times: 2, dates: 0, amounts: 0 })
  })

  it('doubts dates that could be numbers', () => {
    expect(facts('260331', '260401')).toMatchObject({ dates: 0, weakDates: 2, amounts: 2 })
    expect(facts('03/31', '04/01')).toMatchObject({ dates: 0, weakDates: 2, amounts: 0 })
    expect(facts('46082', '46083')).toMatchObject({ dates: 0, weakDates: 2 })
  })

  it('sees numbers that count and numbers that identify', () => {
    expect(facts('1', '2', '3', '4').counting).toBe(true)
    expect(facts('4', '3', '2').counting).toBe(true)
    expect(facts('1', '2', '4').counting).toBe(false)
    expect(facts('0042', '0107')).toMatchObject({ leadingZeros: 2 })
    expect(facts('8812345678')).toMatchObject({ longest: 10 })
  })

  it('counts values, each once', () => {
    expect([...facts('D', 'C', 'D').values]).toEqual([
      ['D', 2],
      ['C', 1],
    ])
  })

  it('states amounts in ten-thousandths', () => {
    expect(facts('1.50', '', '-0.1234').numbers).toEqual([15_000, NaN, -1234])
  })
})

describe('fine', () => {
  it.each([
    ['1.234,56', 'comma', 12_345_600],
    ['1,234.56', 'point', 12_345_600],
    ['1,234', 'comma', 12_340],
    ['1,234', 'point', 12_340_000],
    ['(5.00)', 'point', -50_000],
    ['--21.78', 'point', 217_800],
    ['5.00 DR', 'point', -50_000],
    ['1.234,56', 'point', 12_345_600],
  ] as const)('reads %s by %s', (text, mark, number) => {
    expect(fine(text, mark)).toBe(number)
  })

  it('is no number where there is none', () => {
    expect(fine('Rent', 'point')).toBeNaN()
    expect(fine('', 'point')).toBeNaN()
  })
})

describe('markOfTable', () => {
  it.each([
    ['the decimals', [['1.234,56', '2,00']], 'comma'],
    ['the decimals of another column', [['1.200'], ['4,80']], 'comma'],
    ['nothing', [['1,200', '3,400']], null],
    ['dates, which are no figures', [['01.02.2026', '03.02.2026']], null],
  ])('is shown by %s', (_what, columns, mark) => {
    expect(markOfTable(columns)).toBe(mark)
  })
})

describe('isNothing', () => {
  it.each(['', '-', '--', '–', '—', '.', 'n/a', 'N/A', 'null', 'None'])('%j is nothing', (text) => {
    expect(isNothing(text)).toBe(true)
  })

  it.each(['0', '0.00', 'x', 'Nonesuch', '-5'])('%j is something', (text) => {
    expect(isNothing(text)).toBe(false)
  })
})
