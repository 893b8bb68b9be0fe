import { describe, expect, it } from 'vitest'
import { decideFee } from '../../../../shared/statements/generic/fee-place'
import { interpreted } from '../../../support/interpreted'

const place = (...lines: readonly string[]) => decideFee(interpreted(lines), {}).place

describe('the place of a fee', () => {
  it('is inside where balances change by the amount', () => {
    expect(
      place(
        'Date|Text|Amount|Fee|Balance',
        '2026-01-02|a|-10.00|0.50|90.00',
        '2026-01-03|b|-20.00|1.00|70.00',
        '2026-01-04|c|50.00|0.00|120.00',
      ),
    ).toBe('inside')
  })

  it('is beside where balances change by the amount and the fee', () => {
    expect(
      place(
        'Date|Text|Amount|Fee|Balance',
        '2026-01-02|a|-10.00|0.50|89.50',
        '2026-01-03|b|-20.00|1.00|68.50',
        '2026-01-04|c|50.00|0.00|118.50',
        '2026-01-05|d|-5.00|0.00|113.50',
        '2026-01-06|e|-6.00|0.00|107.50',
        '2026-01-07|f|-7.00|0.10|100.40',
      ),
    ).toBe('beside')
  })

  it('is inside where shares cost their price and the fee', () => {
    expect(
      place(
        'Date|Action|Quantity|Price|Fees & Comm|Amount',
        '2026-01-02|Buy|10|73.00|1.00|-731.00',
        '2026-01-03|Sell|5|80.00|2.00|398.00',
        '2026-01-05|Buy|1|20.00|1.00|-21.00',
      ),
    ).toBe('inside')
  })

  it('is open where nothing tells', () => {
    expect(
      place('Date|Text|Amount|Fee', '2026-01-02|a|-10.00|0.50', '2026-01-03|b|-20.00|1.00', '2026-01-05|c|9.00|0.00'),
    ).toBe('open')
  }) // prettier-ignore

  it('is none where nothing is charged', () => {
    expect(
      place('Date|Text|Amount|Fee', '2026-01-02|a|-10.00|0.00', '2026-01-03|b|-20.00|0.00', '2026-01-05|c|9.00|'),
    ).toBe('none')
  }) // prettier-ignore
})
