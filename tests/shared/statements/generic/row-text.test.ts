import { describe, expect, it } from 'vitest'
import { rowText } from '../../../../shared/statements/generic/row-text'
import type { TextColumns } from '../../../../shared/statements/generic/text-columns'

const words: TextColumns = {
  texts: [0, 1],
  counterparty: 2,
  parties: null,
  type: 3,
  category: 4,
  reference: 5,
  status: null,
}

const read = (cells: readonly string[], told: Partial<TextColumns> = {}, amount = -100) =>
  rowText({ ...words, ...told }, { line: 2, cells }, amount)

describe('the text of a row', () => {
  it('joins its columns, each once', () => {
    expect(read(['Rent', 'Invoice 7', 'Ida Fern'])).toEqual({
      text: 'Rent Invoice 7',
      counterparty: 'Ida Fern',
    })
    expect(read(['Rent', 'RENT March', '']).text).toBe('RENT March')
    expect(read(['Rent March', 'rent', '']).text).toBe('Rent March')
  })

  it('is the name, the type, the category or the number where nothing else is', () => {
    expect(read(['', '-', 'Ida Fern', 'Card', 'Food', '17']).text).toBe('Ida Fern')
    expect(read(['', '', '', 'Card', 'Food', '17']).text).toBe('Card')
    expect(read(['', '', '', '', 'Food', '17']).text).toBe('Food')
    expect(read(['', '', '', '', '', '17'])).toEqual({ text: '17', counterparty: null })
  })

  it('names the sender of money in and the receiver of money out', () => {
    const told = { counterparty: null, parties: { from: 2, to: 3 } }
    const cells = ['Pay', '', 'Northwind', 'Ida Fern']
    expect(read(cells, told, 100).counterparty).toBe('Northwind')
    expect(read(cells, told, -100).counterparty).toBe('Ida Fern')
  })

  it('writes lines and blanks as one blank', () => {
    expect(read(['Rent \n  of March', '', '']).text).toBe('Rent of March')
  })
})
