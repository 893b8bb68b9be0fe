import { describe, expect, it } from 'vitest'
import { isProof } from '../../../../shared/statements/generic/chain'
import type { Interpretation } from '../../../../shared/statements/generic/interpretation'
import { interpreted } from '../../../support/interpreted'

/** The heads of the columns a table's money was found in. */
function money({ block, shape, balance }: Interpretation): object {
  const name = (cell: number): string => block.names[cell] ?? ''
  return {
    ...(shape.kind === 'pair'
      ? { in: name(shape.in), out: name(shape.out) }
      : { amount: name(shape.amount), ...(shape.kind === 'side' ? { side: name(shape.side.cell) } : {}) }),
    ...(balance === null ? {} : { balance: name(balance) }),
  }
}

describe('the columns of money', () => {
  it.each([
    [
      'one column with signs',
      ['Date|Text|Amount', '2026-01-02|Shop|-4.20', '2026-01-03|Pay|100.00', '2026-01-05|Rent|-50.00'],
      { amount: 'Amount' },
    ],
    [
      'one column and its balance',
      ['Date|Text|Amount|Balance', '2026-01-02|a|-4.20|95.80', '2026-01-03|b|100.00|195.80', '2026-01-05|c|-50.00|145.80'],
      { amount: 'Amount', balance: 'Balance' },
    ],
    [
      'two columns, one filled a row',
      ['Date|Text|Debit|Credit|Balance', '2026-01-02|a|4.20||95.80', '2026-01-03|b||100.00|195.80', '2026-01-05|c|50.00||145.80'],
      { in: 'Credit', out: 'Debit', balance: 'Balance' },
    ],
    [
      'two columns, the other zero',
      ['Date|Text|Out|In', '2026-01-02|a|4.20|0.00', '2026-01-03|b|0.00|100.00', '2026-01-05|c|50.00|0.00'],
      { in: 'In', out: 'Out' },
    ],
    [
      'figures beside a column of sides',
      ['Date|Text|Amount|Dr/Cr', '2026-01-02|a|4.20|DR', '2026-01-03|b|100.00|CR', '2026-01-05|c|50.00|DR'],
      { amount: 'Amount', side: 'Dr/Cr' },
    ],
    [
      'heads that say nothing, by balances that follow',
      ['Kvx|Zqa|Wbn|Tff', '2026-01-02|a|-4.20|95.80', '2026-01-03|b|100.00|195.80', '2026-01-05|c|-50.00|145.80', '2026-01-06|d|-5.00|140.80'],
      { amount: 'Wbn', balance: 'Tff' },
    ],
    [
      'the net beside gross and fee',
      ['Date|Gross|Fee|Net|Name', '2026-01-02|100.00|-3.20|96.80|a', '2026-01-03|50.00|-1.75|48.25|b', '2026-01-05|-20.00|0.00|-20.00|c'],
      { amount: 'Net' },
    ],
    [
      'the booked amount beside the original one',
      [
        'Date|Text|Amount (EUR)|Original amount|Original currency',
        '2026-01-02|a|-9.30|-10.00|USD',
        '2026-01-03|b|-20.00|-20.00|EUR',
        '2026-01-05|c|-43.10|-5000|HUF',
      ],
      { amount: 'Amount (EUR)' },
    ],
    [
      'an amount among numbers that identify',
      ['Date|Number|Text|Amount|Account', '2026-01-02|100234|a|-4.20|0012345678', '2026-01-03|100235|b|9.00|0012345678', '2026-01-05|100236|c|-7.10|0012345678'],
      { amount: 'Amount' },
    ],
    [
      'an amount among prices and quantities',
      ['Date|Action|Quantity|Price|Amount', '2026-01-02|Buy|10|73.00|-730.00', '2026-01-03|Sell|5|80.00|400.00', '2026-01-05|Buy|1|20.00|-20.00'],
      { amount: 'Amount' },
    ],
  ] as const)('are %s', (_what, lines, expected) => {
    expect(money(interpreted(lines))).toEqual(expected)
  }) // prettier-ignore

  it('are not turned by the order of the columns', () => {
    const rows = ['Balance|Credit|Debit|Text|Date', '95.80||4.20|a|2026-01-02', '195.80|100.00||b|2026-01-03', '145.80||50.00|c|2026-01-05']
    expect(money(interpreted(rows))).toEqual({ in: 'Credit', out: 'Debit', balance: 'Balance' })
  }) // prettier-ignore

  it('leave a rival where two columns would do as well', () => {
    const { rival } = interpreted([
      'Date|Text|Amount|Amount',
      '2026-01-02|a|-4.20|-5.10',
      '2026-01-03|b|100.00|120.00',
      '2026-01-05|c|-50.00|-61.00',
    ])
    expect(rival).not.toBeNull()
  })

  it('leave no rival where two columns say the same', () => {
    const { rival } = interpreted([
      'Date|Text|Amount|Amount',
      '2026-01-02|a|-4.20|-4.20',
      '2026-01-03|b|100.00|100.00',
      '2026-01-05|c|-50.00|-50.00',
    ])
    expect(rival).toBeNull()
  })

  it('are proved by balances where the rows stand newest first', () => {
    const { chain } = interpreted([
      'Date|Text|Amount|Balance',
      '2026-01-05|c|50.00|145.80',
      '2026-01-03|b|100.00|195.80',
      '2026-01-02|a|4.20|295.80',
    ])
    expect(isProof(chain)).toBe(true)
    expect(chain).toMatchObject({ forward: false, sign: -1 })
  })

  // Numbers that count follow from a rate of 1 as balances follow from movements.
  it.fails('are never a constant rate whose balances are numbers that count', () => {
    const { shape } = interpreted([
      'Date|Ref ID|Description|ExchangeRate|Currency|Balance',
      '2026-01-20|700000012|a|1|USD|42.02',
      '2026-01-15|700000011|b|1|USD|45.02',
      '2026-01-15|700000010|c|1|USD|39.02',
      '2026-01-12|700000009|d|1|USD|37.02',
    ])
    expect(shape).not.toMatchObject({ amount: 3 })
  })
})
