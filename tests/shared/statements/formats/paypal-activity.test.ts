import { describe, expect, it } from 'vitest'
import { readStatement } from '../../../../shared/statements/read-statement'

const read = (rows: readonly string[]) =>
  readStatement({
    name: 'paypal.csv',
    bytes: new TextEncoder().encode(
      ['Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,Transaction ID,Balance', ...rows, ''].join(
        '\n',
      ),
    ),
  })

describe('a PayPal file without the column of what moved the balance', () => {
  it('leaves out requests and authorisations, and keeps the holds that follow from them', async () => {
    const { drafts, skipped, parts } = await read([
      '07/13/2026,10:00:00,PDT,A,Payment Received,Completed,USD,40.00,0.00,40.00,T1,40.00',
      '07/14/2026,10:00:00,PDT,A,Request Sent,Completed,USD,35.00,0.00,35.00,T2,40.00',
      '07/15/2026,10:00:00,PDT,A,General Authorization,Pending,USD,-9.00,0.00,-9.00,T3,40.00',
      '07/15/2026,10:00:00,PDT,A,Account Hold for Open Authorization,Pending,USD,-9.00,0.00,-9.00,T4,31.00',
    ])
    expect(drafts.map(({ amount, kind }) => [amount, kind])).toEqual([
      [4000, 'income'],
      [-900, 'hold'],
    ])
    expect(skipped.map(({ reason }) => reason)).toEqual(['header', 'never-moved', 'never-moved'])
    expect(parts[0]?.proof.kind).toBe('ties')
  })
})
