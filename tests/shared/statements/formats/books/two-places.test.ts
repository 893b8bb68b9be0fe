import { describe, expect, it } from 'vitest'
import { explain } from '../../../../../shared/explain/explain'
import { readStatement } from '../../../../../shared/statements/read-statement'
import type { Answers } from '../../../../../shared/statements/reading'

const read = async (rows: string, answers: Answers = {}) => {
  const lines = rows
    .trim()
    .split('\n')
    .map((line) => line.trim())
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`)
  const reading = await readStatement({ name: 'list.csv', bytes }, { answers })
  return {
    moved: reading.drafts.map(({ account, amount, kind }) => `${account} ${amount} ${kind}`),
    said: reading.problems.map((problem) => explain(problem, 'en')),
    asked: reading.questions.map(({ about }) => about),
  }
}

describe('a table nobody knows, whose rows name two accounts', () => {
  it('is read by the word for what each row is', async () => {
    expect(
      await read(`Дата;Операция;Откуда;Куда;Сумма;Валюта
        02.05.2026;Расход;Карта;Хлебная;480,00;RUB
        03.05.2026;Доход;Маяк;Счёт;61000,00;RUB
        04.05.2026;Перевод;Счёт;Кошелёк;4000,00;RUB
        05.05.2026;Расход;Кошелёк;Кино;780,00;RUB`),
    ).toEqual({
      moved: [
        'Карта -48000 payment',
        'Счёт 6100000 income',
        'Счёт -400000 transfer',
        'Кошелёк 400000 transfer',
        'Кошелёк -78000 payment',
      ],
      said: [],
      asked: [],
    })
  })

  it('is read by which side names an account, where a side is left empty', async () => {
    const { moved } = await read(`日付,出金口座,入金口座,金額,通貨,メモ
      2026-05-02,カード,,480,JPY,パン
      2026-05-03,,銀行,181000,JPY,5月
      2026-05-04,銀行,財布,6000,JPY,`)
    expect(moved).toEqual([
      'カード -480 payment',
      '銀行 181000 income',
      '銀行 -6000 transfer',
      '財布 6000 transfer',
    ])
  })

  it('is read by its two amounts, each of its own account and currency', async () => {
    const { moved } =
      await read(`Date,Outgoing account,Outgoing amount,Outgoing currency,Incoming account,Incoming amount,Incoming currency
      2026-05-02,Card,4.80,EUR,,,
      2026-05-03,,,,Bank,1810.00,EUR
      2026-05-05,Bank,100.00,EUR,Tin,117.20,USD`)
    expect(moved).toEqual([
      'Card -480 payment',
      'Bank 181000 income',
      'Bank -10000 transfer',
      'Tin 11720 transfer',
    ])
  })

  it('is read where the first account is called just that, and income names it first', async () => {
    const { moved } = await read(`Date,Type,Amount,Account,To account,Category,Merchant
      2026-05-02,expense,€4.80,Card,,Food,Bakery
      2026-05-03,income,€1810.00,Bank,,Salary,Harbor Press
      2026-05-04,transfer,€60.00,Bank,Purse,,
      2026-05-05,expense,€9.00,Purse,,Fun,Cinema`)
    expect(moved).toEqual([
      'Card -480 payment',
      'Bank 181000 income',
      'Bank -6000 transfer',
      'Purse 6000 transfer',
      'Purse -900 payment',
    ])
  })

  it('follows signs where what was spent bears one: money back is a refund', async () => {
    const { moved } = await read(`Date,Type,Source account,Destination account,Amount,Currency
      2026-05-02,Expense,Card,Bakery,-4.80,EUR
      2026-05-03,Income,Harbor Press,Bank,1810.00,EUR
      2026-05-04,Transfer,Bank,Purse,-60.00,EUR
      2026-05-06,Expense,Card,Bakery,4.80,EUR`)
    expect(moved).toEqual([
      'Card -480 payment',
      'Bank 181000 income',
      'Bank -6000 transfer',
      'Purse 6000 transfer',
      'Card 480 refund',
    ])
  })

  it('does not make up what reached an account of another currency', async () => {
    const { moved, said } = await read(`Date,Type,From,To,Amount,Currency
      2026-05-02,Expense,Card,Bakery,4.80,EUR
      2026-05-03,Income,Harbor Press,Tin,40.00,USD
      2026-05-04,Transfer,Card,Tin,60.00,EUR`)
    expect(moved).toEqual(['Card -480 payment', 'Tin 4000 income', 'Card -6000 transfer'])
    expect(said).toEqual([
      'list.csv, line 4: the file does not say how much this transfer is in the currency of “Tin”, so only the other account’s side was read.',
    ])
  })

  const untold = `Date,From,To,Amount
    2026-05-02,Ada,Ben,€4.80
    2026-05-03,Ben,Cora,€18.00
    2026-05-04,Cora,Ada,€6.00`

  it('is not read where nothing tells whose money moved, and says so once', async () => {
    expect(await read(untold)).toEqual({
      moved: [],
      said: [
        'list.csv: each row names two accounts, under “From” and “To”, and nothing tells whose money moved. So nothing was read.',
      ],
      asked: [],
    })
  })

  it('is read as the person says where they say what its columns are', async () => {
    const { moved, said } = await read(untold, {
      roles: { Date: 'date', Amount: 'amount', From: 'account' },
      sign: 'in-is-positive',
    })
    expect(said).toEqual([])
    expect(moved).toHaveLength(3)
  })

  it('names the row whose word nobody knows, the one cut off and the one without an account', async () => {
    const { moved, said } = await read(`Date,Type,From,To,Amount,Currency
      ${Array.from({ length: 20 }, (_, day) => `2026-04-${String(day + 10)},Expense,Card,Bakery,4.80,EUR`).join('\n')}
      2026-05-03,Income,Harbor Press,Bank,40.00,EUR
      2026-05-04,Transfer,Bank,Card,60.00,EUR
      2026-05-05,Riddle,Bank,Card,60.00,EUR
      2026-05-06,Expense,,Bakery,3.00,EUR
      2026-05-07,Expense,Card
      2026-05-08,Expense,Card,Bakery,2.00,EUR`)
    expect(moved).toHaveLength(24)
    expect(said).toEqual([
      'list.csv, line 24, column “Type”: “Riddle” does not say, in a word Jandon knows, whether the money moved.',
      'list.csv, line 25, column “From”: the row does not name the account whose money moved.',
      'list.csv, line 26: the row has 3 cells where 5 are needed.',
    ])
  })
})

describe('a row of such a table', () => {
  const head = 'Date,Type,From,To,Amount,Currency,Fee,Status'
  const rows = `2026-05-03,Income,Harbor Press,Bank,40.00,EUR,,Completed
    2026-05-04,Transfer,Bank,Card,60.00,EUR,,Completed`

  it('waits where its state says so, and keeps the name of the other side', async () => {
    const bytes = new TextEncoder().encode(
      `${head}\n${rows}\n2026-05-05,Expense,Card,Bakery,2.00,EUR,,Pending\n`.replace(/\n +/g, '\n'),
    )
    const { drafts } = await readStatement({ name: 'list.csv', bytes })
    expect(drafts.map(({ status, counterparty }) => [status, counterparty])).toEqual([
      ['posted', 'Harbor Press'],
      ['posted', 'Card'],
      ['posted', 'Bank'],
      ['pending', 'Bakery'],
    ])
  })

  it('is not read where it has a fee that is nobody’s', async () => {
    const { moved, said } = await read(`${head}
      ${rows}
      2026-05-05,Expense,Card,Bakery,2.00,EUR,0.10,Completed`)
    expect(moved).toHaveLength(3)
    expect(said).toEqual([
      'list.csv, line 4, column “Fee”: “0.10” is not understood, so nothing of it was read.',
    ])
  })
})

describe('a table whose rows name two people', () => {
  it('is one list where one of them is in every row', async () => {
    const { moved } = await read(`Date,From,To,Amount
      2026-05-02,Jane Doe,Ben,-€4.80
      2026-05-03,Ben,Jane Doe,€18.00
      2026-05-04,Cora,Jane Doe,€6.00
      2026-05-05,Jane Doe,Cora,-€9.00`)
    expect(moved).toEqual([' -480 payment', ' 1800 income', ' 600 income', ' -900 payment'])
  })

  it('is one list where signs tell which way money went', async () => {
    const { moved, said } = await read(`Date,Payer,Payee,Amount
      2026-05-02,J. Doe,Corner Market,-€4.80
      2026-05-03,Corner Market,Jane Doe,€4.80
      2026-05-04,Jane Doe,Corner Market,-€7.10
      2026-05-05,J. Doe,Green Door,-€3.00`)
    expect(said).toEqual([])
    expect(moved).toHaveLength(4)
  })
})
