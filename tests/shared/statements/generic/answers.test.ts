import { describe, expect, it } from 'vitest'
import type { Currency } from '../../../../shared/money/currency'
import { readStatement } from '../../../../shared/statements/read-statement'
import type { Answers, Reading } from '../../../../shared/statements/reading'

const read = (text: string, answers: Answers = {}): Promise<Reading> =>
  readStatement({ name: 'statement.csv', bytes: new TextEncoder().encode(text) }, { answers })

const about = ({ questions }: Reading): string[] => questions.map((question) => question.about)

describe('what a file leaves open', () => {
  it('is asked with two concrete days, and settled by the answer', async () => {
    const text = 'Date,Description,Amount\n01/02/2026,a,€-1.00\n03/04/2026,b,€-2.00\n'
    const open = await read(text)
    expect(open.drafts).toEqual([])
    expect(open.questions).toMatchObject([
      {
        about: 'dateOrder',
        line: 2,
        text: '01/02/2026',
        choices: [{ reading: '2026-02-01' }, { reading: '2026-01-02' }],
      },
    ])
    const settled = await read(text, { dateOrder: 'month-first' })
    expect(settled.questions).toEqual([])
    expect(settled.drafts.map(({ day }) => day)).toEqual(['2026-01-02', '2026-03-04'])
  })

  it('is asked about amounts only where neither other rows nor the currency decide', async () => {
    const text = 'Date,Description,Amount\n2026-01-01,a,-1.234\n2026-01-02,b,-2.500\n'
    expect(about(await read(text))).toContain('decimal')
    const won = await read(text, { currency: 'KRW' as Currency })
    expect(won.drafts.map(({ amount }) => amount)).toEqual([-1234, -2500])
    const dinars = await read(text, { currency: 'KWD' as Currency })
    expect(dinars.drafts.map(({ amount }) => amount)).toEqual([-1234, -2500])
    expect(dinars.parts[0]?.currency).toBe('KWD')
    const commas = await read(text, { currency: 'USD' as Currency, decimal: 'comma' })
    expect(commas.drafts.map(({ amount }) => amount)).toEqual([-123_400, -250_000])
  })

  it('is asked about the currency, and guessed from nothing', async () => {
    const text = '날짜,내용,금액\n2026-01-01,커피,-4500\n2026-01-02,급여,2500000\n'
    const open = await read(text)
    expect(about(open)).toEqual(['currency'])
    expect(open.drafts.map(({ currency }) => currency)).toEqual(['XXX', 'XXX'])
    const settled = await read(text, { currency: 'KRW' as Currency })
    expect(settled.questions).toEqual([])
    expect(settled.parts).toMatchObject([{ currency: 'KRW', total: 2_495_500 }])
  })

  it('is not asked about a fee while the amount itself hangs on something else', async () => {
    const text = 'Date,Description,Amount EUR,Fee\n2026-01-01,shop,4.50,0.50\n2026-01-02,other,9.00,0.50\n'
    expect(about(await read(text))).toEqual(['sign'])
    const asked = await read(text, { sign: 'in-is-positive' })
    expect(asked.questions).toMatchObject([
      { about: 'fee', line: 2, choices: [{ reading: '4.50' }, { reading: '4.00' }] },
    ])
  })

  it('is asked about signs where every amount is positive and nothing tells', async () => {
    const text = 'Date,Description,Amount (USD)\n2026-01-01,shop,4.50\n2026-01-02,other,9.00\n'
    const open = await read(text)
    expect(about(open)).toEqual(['sign'])
    expect(open.problems.map(({ code }) => code)).toEqual(['ambiguous-amount', 'ambiguous-amount'])
    const spent = await read(text, { sign: 'out-is-positive' })
    expect(spent.drafts.map(({ amount }) => amount)).toEqual([-450, -900])
  })
})

describe('what a person says of some columns', () => {
  const text =
    'Date,Description,Gross EUR,Net EUR,Fee\n13/01/2026,a,-9.00,-8.00,0.50\n14/01/2026,b,-7.00,-5.00,0.50\n15/01/2026,c,-7.00,-6.50,0.50\n'

  it('leaves the others as they are: a fee stays a fee', async () => {
    const reading = await read(text, { roles: { 'Net EUR': 'amount' }, fee: 'beside' })
    expect(reading.drafts.map(({ amount, fee, text: words }) => [amount, fee, words])).toEqual([
      [-850, 50, 'a'],
      [-550, 50, 'b'],
      [-700, 50, 'c'],
    ])
  })

  it('makes a column nothing', async () => {
    const { drafts, questions } = await read(text, { roles: { 'Net EUR': 'amount', 5: 'ignore' } })
    expect(questions).toEqual([])
    expect(drafts.map(({ amount, fee }) => [amount, fee])).toEqual([
      [-800, 0],
      [-500, 0],
      [-650, 0],
    ])
  })
})

describe('what a file tells', () => {
  it.each([
    [
      'balances, that purchases are positive',
      'Date,Description,Amount,Balance\n2026-01-01,a,€5.00,€95.00\n2026-01-02,b,€7.00,€88.00\n',
      [-500, -700],
    ],
    [
      'balances, that amounts come in',
      'Date,Description,Amount,Balance\n2026-01-01,a,€5.00,€95.00\n2026-01-02,b,€7.00,€102.00\n',
      [500, 700],
    ],
    [
      'the words of negative rows',
      'Date,Description,Amount\n2026-01-01,shop,€5.00\n2026-01-01,shop,€9.00\n2026-01-02,PAYMENT THANK YOU,€-7.00\n',
      [-500, -900, 700],
    ],
    [
      'the name of the column',
      '이용일,가맹점,이용금액(원)\n2026-01-01,편의점,"4,500"\n2026-01-02,커피,"5,000"\n',
      [-4500, -5000],
    ],
    [
      'a column of sides',
      'Date,Details,Type,Amount\n2026-01-01,a,Debit,€5.00\n2026-01-02,b,Credit,€7.00\n',
      [-500, 700],
    ],
  ])('%s, needs no question', async (_what, text, amounts) => {
    const reading = await read(text)
    expect(reading.questions).toEqual([])
    expect(reading.drafts.map(({ amount }) => amount)).toEqual(amounts)
  })

  it('shows what was found out, and from what', async () => {
    const { findings } = await read('Date;Text;Amount in EUR\n13/01/2026;a;-1,50\n14/01/2026;b;2,00\n')
    expect(findings).toContainEqual({ about: 'dateOrder', value: 'day-first', evidence: '13/01/2026' })
    expect(findings).toContainEqual({ about: 'decimal', value: 'comma', evidence: '-1,50' })
    expect(findings).toContainEqual({ about: 'currency', value: 'EUR', evidence: 'Amount in EUR' })
  })

  it('keeps pending and failed rows out of the total', async () => {
    const { parts, drafts } = await read(
      'Date,Description,Amount,Status\n2026-01-01,a,€-5.00,Posted\n2026-01-02,b,€-7.00,Pending\n2026-01-03,c,€-1.00,Declined\n',
    )
    expect(parts[0]?.total).toBe(-500)
    expect(drafts.map(({ status }) => status)).toEqual(['posted', 'pending', 'cancelled'])
  })

  // An answer about the currency is about the rows that print none.
  it('keeps the currency that a row prints, whatever is answered for the others', async () => {
    const text =
      'Date;Description;Amount\n2026-01-02;a;-5.00\n2026-01-03;b;€-3.20\n2026-01-04;c;£-500.00\n2026-01-05;d;-9.00\n'
    const { drafts } = await read(text, { currency: 'USD' as Currency })
    expect(drafts.map(({ currency }) => currency)).toEqual(['USD', 'EUR', 'GBP', 'USD'])
  })
})
