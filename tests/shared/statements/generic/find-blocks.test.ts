import { describe, expect, it } from 'vitest'
import { findBlocks } from '../../../../shared/statements/generic/find-blocks'
import { tableOf } from '../../../support/interpreted'

const heads = (...lines: readonly string[]): number[] => findBlocks(tableOf(...lines)).map(({ at }) => at)

describe('the head of a table', () => {
  it.each([
    ['the first row', ['Date|Text|Amount', '2026-01-02|a|-1.00', '2026-01-03|b|-1.00'], [0]],
    [
      'below a letterhead',
      ['Northwind Bank|', 'Account: 1020304050|', 'Date|Text|Amount', '2026-01-02|a|-1.00', '2026-01-03|b|-1.00'],
      [2],
    ],
    ['none', ['2026-01-02|a|-1.00', '2026-01-03|b|-2.00'], [-1]],
    ['in two rows', ['Booking|Value|', 'date|date|Amount', '2026-01-02|2026-01-03|-1.00', '2026-01-03|2026-01-04|-2.00'], [1]],
    ['in no language at all', ['Zqa|Zqb|Zqc', '2026-01-02|a|-1.00', '2026-01-03|b|-2.00'], [0]],
    ['above nothing', ['Date|Description|Amount|Balance|Currency'], [0]],
  ])('is %s', (_what, lines, at) => {
    expect(heads(...lines)).toEqual(at)
  }) // prettier-ignore

  it('is no list of words without a day and a figure', () => {
    expect(heads('Name|Street|Town', 'Ida|Oak Lane|Oakville')).toEqual([])
  })

  it('may name a column by signs alone', () => {
    expect(heads('Date|Text|+/-|Amount (EUR)', '2026-01-02|a|-|1.00', '2026-01-03|b|+|1.00')).toEqual([0])
  })

  // A better head close below hides the movements between the two.
  it('is one for each section, however short', () => {
    const lines = [
      'Date|Text|Amount',
      '2026-01-02|a|-1.00',
      '|',
      'Date|Card|Details|Amount',
      '2026-01-03|x|b|-2.00',
    ]
    expect(heads(...lines)).toEqual([0, 3])
  })
})
