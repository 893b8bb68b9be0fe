import { describe, expect, it } from 'vitest'
import { decideSigns } from '../../../../shared/statements/generic/decide-sign'
import { interpreted } from '../../../support/interpreted'

const signOf = (...lines: readonly string[]) => decideSigns([interpreted(lines)], {})[0]!

describe('what signs mean', () => {
  it.each([
    ['balances', ['Date|Text|Amount|Balance', '2026-01-02|a|4.20|95.80', '2026-01-03|b|10.00|85.80', '2026-01-04|c|5.00|80.80'], true],
    ['a column of sides', ['Date|Type|Amount|x', '2026-01-02|Debit|-4.20|', '2026-01-03|Credit|10.00|', '2026-01-04|Debit|-1.00|'], false],
    ['the head', ['Date|Merchant|Amount spent', '2026-01-02|Zqa|4.20', '2026-01-03|Zqb|10.00', '2026-01-04|Zqc|1.00'], true],
    ['a salary', ['Date|Text|Amount', '2026-01-02|Zqa|-4.20', '2026-01-03|Salary|10.00', '2026-01-04|Zqc|1.00'], false],
    ['payments of a card that are minus', ['Date|Text|Amount', '2026-01-02|Zqa|4.20', '2026-01-03|PAYMENT THANK YOU|-10.00', '2026-01-04|Zqc|1.00'], true],
    ['more going out than coming in', ['Date|Text|Amount', '2026-01-02|Zqa|-4.20', '2026-01-03|Zqb|10.00', '2026-01-04|Zqc|-1.00'], false],
    ['letters behind amounts', ['Date|Text|Amount', '2026-01-02|Zqa|4.20 DR', '2026-01-03|Zqb|10.00 CR', '2026-01-04|Zqc|1.00 DR'], false],
  ] as const)('is told by %s', (_what, lines, turn) => {
    expect(signOf(...lines).turn).toBe(turn)
  }) // prettier-ignore

  it('is told by credits alone, as on a card’s bill', () => {
    const sign = signOf('Date|Text|Amount', '2026-01-02|Zqa|4.20', '2026-01-03|Zqb|10.00 CR', '2026-01-04|Zqc|1.00')
    expect(sign).toMatchObject({ creditsMarked: 'letters', turn: false })
  }) // prettier-ignore

  it.each([
    ['nothing', ['Date|Text|Amount', '2026-01-02|Zqa|4.20', '2026-01-03|Zqb|10.00']],
    ['more positives, without a word', ['Date|Text|Amount', '2026-01-02|Zqa|4.20', '2026-01-03|Zqb|-10.00', '2026-01-04|Zqc|1.00']],
    ['words that contradict', ['Date|Text|Amount', '2026-01-02|Salary|4.20', '2026-01-03|Salary|-10.00', '2026-01-04|Zqc|1.00']],
  ] as const)('is open where %s tells', (_what, lines) => {
    expect(signOf(...lines).turn).toBeNull()
  }) // prettier-ignore

  it('is what a person said', () => {
    const table = interpreted(['Date|Text|Amount', '2026-01-02|Zqa|4.20', '2026-01-03|Zqb|10.00'])
    expect(decideSigns([table], { sign: 'out-is-positive' })[0]?.turn).toBe(true)
  })

  it('follows another table of the file of which something tells', () => {
    const open = interpreted(['Date|Text|Amount', '2026-01-02|Zqa|4.20', '2026-01-03|Zqb|10.00'])
    const told = interpreted([
      'Date|Text|Amount',
      '2026-01-02|Card purchase|4.20',
      '2026-01-03|Refund|-10.00',
    ])
    expect(decideSigns([open, told], {}).map(({ turn }) => turn)).toEqual([true, true])
  })

  // The same fault as that of the run of days: a list that runs back and states balances before its rows looks alike.
  it('is never turned round by days read in the wrong order', () => {
    const lines = [
      'Date|Text|Amount|Balance',
      '06/11/2025|Shop|-11.00|989.00',
      '06/14/2025|Books|-25.50|963.50',
      '06/17/2025|Salary|1500.00|2463.50',
      '06/19/2025|Rent|-700.00|1763.50',
      '07/01/2025|Tools|-99.99|1663.51',
    ]
    expect(signOf(...lines).turn).toBe(false)
  })
})
