import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../shared/day'
import { readStatement } from '../../../../shared/statements/read-statement'
import type { Answers } from '../../../../shared/statements/reading'

/** A table of text, or a page, read as any file is. */
async function read(lines: readonly string[], answers: Answers = {}, name = 'bank.csv') {
  const bytes = new TextEncoder().encode(lines.join('\n'))
  const { drafts, questions, parts } = await readStatement(
    { name, bytes, modified: '2026-11-30' as Day },
    { answers },
  )
  return {
    rows: drafts.map(({ day, amount, currency }) => `${day} ${amount} ${currency}`),
    texts: drafts.map(({ text }) => text),
    kinds: drafts.map(({ kind }) => kind),
    states: drafts.map(({ status }) => status),
    accounts: drafts.map(({ account }) => account),
    ends: parts.map(({ account, currency, opening, closing }) => [account, currency, opening, closing]),
    asked: questions.map(({ about }) => about),
  }
}

describe('a table of what was sold, and of what was spent abroad', () => {
  it('is of a seller where fees make the amounts less, so that a refund goes out', async () => {
    const { rows, kinds } = await read([
      'Date,Type,Amount,Fee,Net,Currency',
      '2026-03-12,charge,88.90,2.88,86.02,AUD',
      '2026-03-13,charge,45.50,1.62,43.88,AUD',
      '2026-03-16,refund,-45.50,0.00,-45.50,AUD',
    ])
    expect(rows).toEqual(['2026-03-12 8602 AUD', '2026-03-13 4388 AUD', '2026-03-16 -4550 AUD'])
    expect(kinds.slice(0, 2)).toEqual(['income', 'income'])
  })

  it('holds what is left of a gross amount after several charges', async () => {
    const { rows, asked } = await read(
      [
        '일자,서비스,거래금액,수수료,원천징수,정산금액',
        '2026-03-14,로고,"200,000","-40,000","-5,280","154,720"',
        '2026-03-18,배너,"350,000","-70,000","-9,240","270,760"',
        '2026-03-26,출금,"-180,000",0,0,"-180,000"',
      ],
      { currency: 'KRW' as never },
    )
    expect([rows, asked]).toEqual([
      ['2026-03-14 154720 KRW', '2026-03-18 270760 KRW', '2026-03-26 -180000 KRW'],
      [],
    ])
  })

  it('does not take the currency of amounts abroad for that of the account', async () => {
    const { rows, asked } = await read([
      'Date,Merchant,Amount,Original Currency,Original Amount',
      '2026-03-30,Airline,-48.11,USD,-48.11',
      '2026-03-29,Hotel,-312.70,USD,-312.70',
      '2026-03-12,Bakery,-89.33,CAD,-121.08',
    ])
    expect(rows.some((row) => row.endsWith('CAD'))).toBe(false)
    expect(asked).toContain('currency')
  })

  it('asks what buying does whose amounts never carry a minus, though others do', async () => {
    const lines = [
      'Action,Time,Name,Total,Currency',
      'Deposit,2026-03-02 08:05:33,Transfer,500.00,GBP',
      'Market buy,2026-03-03 08:18:33,Fund,251.20,GBP',
      'Dividend,2026-03-09 08:31:33,Fund,1.07,GBP',
      'Card debit,2026-03-14 08:57:33,Bakery,-18.40,GBP',
      'Market sell,2026-03-20 09:23:33,Fund,149.55,GBP',
    ]
    expect((await read(lines)).asked).toEqual(['sides'])
    const { rows, asked } = await read(lines, { sides: { 'Market buy': 'out' } })
    expect([rows[1], rows[4], asked]).toEqual(['2026-03-03 -25120 GBP', '2026-03-20 14955 GBP', []])
  })
})

describe('royalties in several currencies, paid out in one', () => {
  const head = 'Payment Date,Marketplace,Net Earnings,Currency,FX Rate,Payout Amount,Payout Currency\n'
  const text =
    head +
    '2026-03-29,Amazon.com,120.78,USD,0.9214,111.29,EUR\n2026-03-29,Amazon.co.uk,31.20,GBP,1.1542,36.01,EUR\n' +
    '2026-03-29,Amazon.de,86.35,EUR,1.0000,86.35,EUR\n2026-02-27,Amazon.com,170.93,USD,0.9302,159.00,EUR\n'

  it('are what was paid out, and asked whether it came in', async () => {
    const open = await readStatement({ name: 'royalties.csv', bytes: new TextEncoder().encode(text) }, {})
    expect(open.questions.map(({ about }) => about)).toEqual(['sign'])
    const settled = await readStatement(
      { name: 'royalties.csv', bytes: new TextEncoder().encode(text) },
      { answers: { sign: 'in-is-positive' } },
    )
    expect(settled.drafts.map(({ amount, currency }) => `${amount} ${currency}`)).toEqual([
      '11129 EUR',
      '3601 EUR',
      '8635 EUR',
      '15900 EUR',
    ])
  })

  it('are in the currency that never changes, where buyers paid in several', async () => {
    const sales =
      'Date,Type,Amount,Fee,Net,Presentment Amount,Presentment Currency,Currency\n' +
      '2026-03-02,charge,88.90,2.88,86.02,88.90,AUD,AUD\n2026-03-04,charge,129.99,4.07,125.92,129.99,AUD,AUD\n' +
      '2026-03-06,refund,-45.50,0.00,-45.50,-45.50,AUD,AUD\n2026-03-19,charge,54.00,1.87,52.13,36.12,USD,AUD\n'
    const { drafts } = await readStatement({ name: 'shop.csv', bytes: new TextEncoder().encode(sales) }, {})
    expect(drafts.map(({ amount, currency }) => `${amount} ${currency}`)).toEqual([
      '8602 AUD',
      '12592 AUD',
      '-4550 AUD',
      '5213 AUD',
    ])
  })
})
