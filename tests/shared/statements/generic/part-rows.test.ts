import { describe, expect, it } from 'vitest'
import { partRows } from '../../../../shared/statements/generic/part-rows'
import { interpreted } from '../../../support/interpreted'

describe('parts of a booking', () => {
  it('are the rows marked below their total that add up to it', () => {
    const parts = partRows(
      interpreted([
        'Split|Date|Text|Amount',
        '|2026-01-02|Pay|500.00',
        '*|2026-01-03|Market|-30.00',
        '-|2026-01-03|Food|-10.00',
        '-|2026-01-03|House|-20.00',
        '|2026-01-04|Cafe|-3.20',
      ]),
    )
    expect([...parts]).toEqual([3, 4])
  })

  it('are movements where they do not add up', () => {
    const parts = partRows(
      interpreted([
        'Split|Date|Text|Amount',
        '*|2026-01-03|Market|-30.00',
        '-|2026-01-03|Food|-10.00',
        '-|2026-01-03|House|-21.00',
        '|2026-01-04|Cafe|-3.20',
      ]),
    )
    expect([...parts]).toEqual([])
  })

  it('are found in columns of in and out', () => {
    const parts = partRows(
      interpreted([
        'Split|Date|Text|In|Out',
        '|2026-01-02|Pay|500.00|0',
        '*|2026-01-03|Market|0|30.00',
        '-|2026-01-03|Food|0|10.00',
        '-|2026-01-03|House|0|20.00',
      ]),
    )
    expect([...parts]).toEqual([3, 4])
  })
})
