import { describe, expect, it } from 'vitest'
import { explain } from '../../../../../shared/explain/explain'
import { readStatement } from '../../../../../shared/statements/read-statement'

const zen =
  'date;categoryName;payee;comment;outcomeAccountName;outcome;outcomeCurrencyShortTitle;incomeAccountName;income;incomeCurrencyShortTitle;createdDate;changedDate'
const coin = 'Data,Type,From,To,Tags,Amount,Currency,Amount converted,Currency of conversion,Recurrence,Note'
const andro =
  'Id,Currency,Amount,Category,Sub-Category,Date,Expense(Transfer Out),Income(Transfer In),Note,Periodic,Project,Payee/Payer,uid,Time'
const pro =
  'Date,Amount,Account,Amount received,Account (to),Balance,Category,Description,Transaction Type,Agent,Check #,Class'

const read = async (...lines: readonly string[]) => {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`)
  const reading = await readStatement({ name: 'book.csv', bytes })
  return {
    format: reading.format?.id,
    moved: reading.drafts.map(
      ({ account, amount, currency, kind }) => `${account} ${amount} ${currency} ${kind}`,
    ),
    said: reading.problems.map((problem) => explain(problem, 'en')),
    questions: reading.questions.map(({ about }) => about),
  }
}

describe('a row that names two accounts', () => {
  it('is a transfer where money left the one and reached the other', async () => {
    expect(
      await read(
        zen,
        '2026-03-02;;;;Card;10,00;EUR;Purse;10,00;EUR;;',
        '2026-03-03;Food;;;Card;4,20;EUR;Purse;0;EUR;;',
      ),
    ).toEqual({
      format: 'zen-money',
      moved: ['Card -1000 EUR transfer', 'Purse 1000 EUR transfer', 'Card -420 EUR payment'],
      said: [],
      questions: [],
    })
  })

  it('lends money to somebody, and not to an account', async () => {
    const { moved } = await read(
      zen,
      '2026-03-02;;Ada;;Card;10,00;EUR;Debts;10,00;EUR;;',
      '2026-03-09;;Ada;;Debts;10,00;EUR;Card;10,00;EUR;;',
    )
    expect(moved).toEqual(['Card -1000 EUR payment', 'Card 1000 EUR income'])
  })

  it('is income where the lists below name its first place among the sources', async () => {
    const rows = [
      '14/06/2026,Transfer,Lessons,Purse,,45.00,EUR,45.00,EUR,No,',
      '',
      'Name,Budget,Received to date,Icon,Currency',
      'Lessons,0,45.00,Book,EUR',
    ]
    expect((await read(coin, ...rows)).moved).toEqual(['Purse 4500 EUR income'])
    expect((await read(coin, rows[0]!)).moved).toEqual([
      'Lessons -4500 EUR transfer',
      'Purse 4500 EUR transfer',
    ])
  })
})

describe('a row that cannot be read', () => {
  it('is named where it is cut off', async () => {
    const { moved, said } = await read(
      zen,
      '2026-03-02;;;;Card;10,00;EUR;Purse;10,00;EUR;;',
      '2026-03-03;Food;;;Card;4,20',
      '2026-03-04;Food;;;Card;1,00;EUR;Card;0;EUR;;',
    )
    expect(moved).toHaveLength(3)
    expect(said).toEqual(['book.csv, line 3: the row has 6 cells where 9 are needed.'])
  })

  it('is named where nobody knows its type', async () => {
    const { moved, said } = await read(coin, '14/06/2026,Gift,Card,Purse,,45.00,EUR,45.00,EUR,No,')
    expect(moved).toEqual([])
    expect(said).toEqual([
      'book.csv, line 2, column “Type”: “Gift” does not say, in a word Jandon knows, whether the money moved.',
    ])
  })

  it.each([
    ['zen-money', zen, '2026-03-02;Food;;;Card;ten;EUR;Card;0;EUR;;', 'outcome', 'ten'],
    ['andro-money', andro, '2,EUR,ten,Food,Lunch,20260504,Bank,,,,,,a2,1230', 'Amount', 'ten'],
    [
      'zaim',
      '日付,支払元,入金先,通貨,収入,支出,振替,残高調整',
      '2026-03-02,財布,-,JPY,0,ten,0,0',
      '支出',
      'ten',
    ],
  ])('is named where its amount is none: %s', async (format, head, row, column, text) => {
    const { moved, said, ...rest } = await read(head, row)
    expect(rest.format).toBe(format)
    expect(moved).toEqual([])
    expect(said).toEqual([
      `book.csv, line 2, column “${column}”: “${text}” is not an amount such as 1,234.56.`,
    ])
  })

  it('is named where its money moved in no account', async () => {
    const { moved, said } = await read(
      zen,
      '2026-03-02;Food;;;;10,00;EUR;;0;EUR;;',
      '2026-03-03;Food;;;Purse;4,00;EUR;;0;EUR;;',
    )
    expect(moved).toHaveLength(1)
    expect(said).toEqual([
      'book.csv, line 2, column “outcomeAccountName”: the row does not name the account whose money moved.',
    ])
  })

  it('is of one account where the file names none', async () => {
    const { moved, said } = await read(
      zen,
      '2026-03-02;Food;;;;10,00;EUR;;0;EUR;;',
      '2026-03-03;Pay;;;;0;EUR;;4,00;EUR;;',
    )
    expect([moved.length, said]).toEqual([2, []])
  })

  it('is named where a mark is that of another currency than the rest, and nobody knows which', async () => {
    const { moved, said } = await read(
      pro,
      '"16/9/2026, 09:00",€60.00,Bank,€60.00,Purse,€940.00,,,Money Transfer,,,',
      '"17/9/2026, 09:00",€100.00,Bank,$117.20,Tin,€840.00,,,Money Transfer,,,',
    )
    expect(moved).toEqual(['Bank -6000 EUR transfer', 'Purse 6000 EUR transfer'])
    expect(said).toEqual([
      'book.csv, line 3, column “Amount received”: “$” is not a currency code such as KRW.',
    ])
  })
})

describe('a transfer between currencies with one amount', () => {
  const tin = '1,USD,40.00,SYSTEM,INIT_AMOUNT,10100101,,Tin,,,,,a1,'

  it('moves the account of that amount, and says what is not known of the other', async () => {
    const { moved, said } = await read(
      andro,
      tin,
      '2,EUR,9.00,Food,Lunch,20260504,Bank,,,,,,a2,1230',
      '3,EUR,50.00,Transfer,,20260507,Bank,Tin,,,,,a3,1815',
    )
    expect(moved).toEqual(['Tin 4000 USD adjustment', 'Bank -900 EUR payment', 'Bank -5000 EUR transfer'])
    expect(said).toEqual([
      'book.csv, line 4: the file does not say how much this transfer is in the currency of “Tin”, so only the other account’s side was read.',
    ])
  })

  it('is not read where the amount is that of neither', async () => {
    const { moved, said } = await read(
      andro,
      tin,
      '2,USD,9.00,Food,Lunch,20260504,Till,,,,,,a2,1230',
      '3,EUR,50.00,Transfer,,20260507,Till,Tin,,,,,a3,1815',
    )
    expect(moved).toHaveLength(2)
    expect(said).toEqual([
      'book.csv, line 4, column “Amount”: “50.00 EUR” is not understood, so nothing of it was read.',
    ])
  })
})

describe('a list that lost a column', () => {
  it.each([
    ['zen-money', 'incomeCurrencyShortTitle', zen, ';', '2026-03-02;;;;Card;10,00;EUR;Purse;10,00;EUR;;'],
    ['coin-keeper', 'Type', coin, ',', '14/06/2026,Transfer,Card,Purse,,45.00,EUR,45.00,EUR,No,'],
    ['andro-money', 'Date', andro, ',', '2,EUR,9.00,Food,Lunch,20260504,Bank,,,,,,a2,1230'],
  ])('is said to be %s without “%s”, once', async (format, name, head, mark, row) => {
    const column = head.split(mark).indexOf(name)
    const cut = (line: string): string => line.split(mark).toSpliced(column, 1).join(mark)
    const { moved, said, ...rest } = await read(cut(head), cut(row))
    expect(rest.format).toBe(format)
    expect(moved).toEqual([])
    // Once of the file, and of each row that was not read for it.
    expect(said.filter((one) => one.startsWith('book.csv: this looks like'))).toHaveLength(1)
    expect(said).toHaveLength(2)
  })
})
