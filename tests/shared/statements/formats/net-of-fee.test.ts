import { describe, expect, it } from 'vitest'
import { readStatement } from '../../../../shared/statements/read-statement'

const read = (gross: string, fee: string, net: string) =>
  readStatement({
    name: 'paypal.csv',
    bytes: new TextEncoder().encode(
      `Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,Transaction ID,Balance,Balance Impact\n07/28/2026,10:00:00,PDT,A,Payment,Completed,USD,${gross},${fee},${net},T1,50.00,Credit\n`,
    ),
  })

describe('netOfFee', () => {
  it('takes the fee of three figures that agree', async () => {
    const { drafts, problems } = await read('10.00', '-0.50', '9.50')
    expect(drafts).toMatchObject([{ amount: 950, fee: 50 }])
    expect(problems).toEqual([])
  })

  it('knows a fee that lost its sign by the other two', async () => {
    expect((await read('10.00', '0.50', '9.50')).drafts).toMatchObject([{ amount: 950, fee: 50 }])
  })

  it('says so where they do not agree, and reads the row all the same', async () => {
    const { drafts, problems, rows } = await read('10.00', '-0.80', '9.50')
    expect(drafts).toMatchObject([{ amount: 950 }])
    expect(rows).toBe(2)
    expect(problems).toEqual([
      {
        code: 'fee-disagrees',
        gross: '10.00',
        fee: '-0.80',
        net: '9.50',
        at: { file: 'paypal.csv', line: 2 },
      },
    ])
  })
})
