import { describe, expect, it } from 'vitest'
import { readStatement } from '../../../shared/statements/read-statement'

const read = (lines: readonly string[]) =>
  readStatement({ name: 'list.csv', bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) })

/** Lists of nobody in particular: their columns are called as everybody calls such columns. */
const strangers: readonly (readonly [string, readonly string[]])[] = [
  [
    'type, status, amount and a zone of time',
    [
      'transaction_id,date,post_date,timezone,desc,amount,currency,category,pending,status,type,note,payee',
      '4c5484e6,2026-06-28,2026-07-01,America/New_York,Cafe,-12.34,USD,Food,False,Paid,Debit,,Cafe',
      '39751802,2026-07-13,2026-07-14,America/New_York,Studio,250.00,USD,Income,False,Paid,Credit,,Studio',
    ],
  ],
  [
    'ten columns that PayPal has too, and no zone',
    [
      'Date,Time,Name,Type,Status,Currency,Amount,Fee,Balance,Transaction ID',
      '2026-10-01,10:00:00,Ida Fern,Payment,Completed,EUR,-12.50,0.00,87.50,T0001',
      '2026-10-15,10:00:00,Oak,Refund,Completed,EUR,2.50,0.00,90.00,T0002',
    ],
  ],
  [
    'gross, fee and net of a card reader',
    [
      'Date,Time,Type,Status,Currency,Gross,Fee,Net,Transaction ID,Balance',
      '2026-10-01,10:00:00,Sale,Successful,EUR,12.50,-0.25,12.25,TAAA1,112.25',
      '2026-10-14,11:00:00,Sale,Successful,EUR,100.00,-2.00,98.00,TAAA2,210.25',
    ],
  ],
  [
    'a product and a start date',
    [
      'Type,Product,Start date,Date,Description,Amount,Fee,Currency,Status,Balance',
      'Card,Debit,2026-10-01,2026-10-02,Shop,-10.00,0.00,EUR,Booked,90.00',
      'Card,Debit,2026-10-13,2026-10-14,Shop,-5.00,0.00,EUR,Booked,85.00',
    ],
  ],
  [
    'shares, prices and values of a broker',
    [
      'Date,Type,Symbol,Description,Quantity,Price,Value,Fees,Amount,Currency',
      '2026-10-13,Buy,BND,Bond fund,10,73.00,730.00,1.00,-731.00,USD',
      '2026-10-14,Dividend,BND,Bond fund,,,,,4.20,USD',
    ],
  ],
]

describe("a stranger's list", () => {
  it.each(strangers)('with %s is taken for nobody’s', async (_what, lines) => {
    const { format, drafts } = await read(lines)
    expect(format?.id).toBe('generic')
    expect(drafts).toHaveLength(2)
  })
})

describe('a provider’s file in a language nobody has shown', () => {
  const paypal = [
    'Dagsetning,Tími,Tímabelti,Heiti,Gerð,Ástand,Gjaldmiðill,Brúttó,Gjald,Nettó,Frá,Færslunúmer,Staða',
    '13.10.2026,10:00:00,GMT,Eik,Greiðsla,Lokið,EUR,"100,00","-3,74","96,26",a@x.is,5XY00000000000001,"96,26"',
    '14.10.2026,10:00:00,GMT,Askur,Greiðsla,Í bið,EUR,"10,00","-0,50","9,50",a@x.is,5XY00000000000003,"96,26"',
    '15.10.2026,10:00:00,GMT,,Millifærsla,Lokið,EUR,"-90,00","0,00","-90,00",b@x.is,5XY00000000000002,"6,26"',
  ]

  it('is PayPal’s where net is gross and fee together and its numbers stand behind', async () => {
    const { format, drafts, problems, parts } = await read(paypal)
    expect(format?.id).toBe('paypal-activity')
    expect(drafts.map(({ amount, fee, kind }) => [amount, fee, kind])).toEqual([
      [9626, 374, 'income'],
      [-9000, 0, 'withdrawal'],
    ])
    // A state that is not the usual one decides nothing.
    expect(problems.map(({ code, at }) => [code, at.line])).toEqual([['unknown-state', 3]])
    expect(parts[0]?.proof.kind).toBe('ties')
  })

  it('is not PayPal’s where net does not follow', async () => {
    const { format } = await read(paypal.map((line) => line.replace('"96,26",a', '"95,26",a')))
    expect(format?.id).not.toBe('paypal-activity')
  })

  it('is Etsy’s where its own types stand before amounts that add up', async () => {
    const { format, drafts } = await read([
      'Päivämäärä,Tyyppi,Otsikko,Tiedot,Valuutta,Summa,Maksut ja verot,Netto,Verotiedot',
      '"31 October, 2026",Deposit,"24,80 € lähetetty pankkitilillesi",--,EUR,--,--,--,--',
      '"15 October, 2026",Fee,Processing fee,Order #3,EUR,--,"-1,10 €","-1,10 €",--',
      '"15 October, 2026",VAT,ALV,Order #3,EUR,--,"-0,26 €","-0,26 €",--',
      '"15 October, 2026",Sale,Payment for Order #3,--,EUR,"26,16 €",--,"26,16 €",--',
    ])
    expect(format?.id).toBe('etsy')
    expect(drafts.map(({ amount, kind }) => [amount, kind])).toEqual([
      [-2480, 'withdrawal'],
      [-110, 'fee'],
      [-26, 'adjustment'],
      [2616, 'income'],
    ])
  })
})
