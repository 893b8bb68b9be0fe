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

describe('a table as banks print them', () => {
  it('goes on with the words of a movement in the lines below it', async () => {
    const { rows, texts, kinds, accounts } = await read([
      'Account: RO49AAAA1B31007593840000',
      'Date;;Details;Debit EUR;;Credit EUR',
      '31 March 2026;;Card purchase;54,20;;',
      ';;Card no.: **** **** **** 3391;;;',
      ';;Terminal: Corner Bakery;;;',
      '30 March 2026;;Incoming payment;;;6.842,00',
      ';;Details: salary March;;;',
      '29 March 2026;;Card purchase;5,00;;',
      ';;Card no.: **** **** **** 3391;;;',
    ])
    expect(rows).toEqual(['2026-03-31 -5420 EUR', '2026-03-30 684200 EUR', '2026-03-29 -500 EUR'])
    expect(texts[0]).toContain('Corner Bakery')
    expect(kinds[1]).toBe('income')
    expect(new Set(accounts)).toEqual(new Set(['RO49AAAA1B31007593840000']))
  })

  it('waits below a title that says so, in the account of the table above', async () => {
    const { states, accounts } = await read([
      'Account number;56789012',
      'date;text;amount (EUR)',
      '2026-03-05;Salary;4850.00',
      '2026-03-06;Bakery;-4.20',
      '',
      'Future transactions',
      'date;text;amount (EUR);',
      '2026-04-06;Rent;-1450.00;',
      '2026-04-10;Power;-88.40;',
    ])
    expect(states).toEqual(['posted', 'posted', 'pending', 'pending'])
    expect(new Set(accounts)).toEqual(new Set(['56789012']))
  })

  it('tells accounts apart where each one’s balances follow, and not those of all', async () => {
    const { accounts, asked } = await read([
      'Data;Opis;Kwota;Waluta;Konto;Saldo',
      '2026-03-30;Zqa;-67,99;PLN;KONTO Prime;6002,48',
      '2026-03-28;Zqb;-245,10;PLN;KONTO Prime;6070,47',
      '2026-03-27;Zqc;7412,66;PLN;KONTO Prime;6315,57',
      '2026-03-26;Zqd;-1950,00;PLN;KONTO Prime;-1097,09',
      '2026-03-25;Zqe;-1000,00;PLN;KONTO Prime;852,91',
      '2026-03-20;Zqf;-118,42;PLN;KONTO Prime;1852,91',
      '2026-03-18;Zqg;-200,00;PLN;KONTO Prime;1971,33',
      '2026-03-31;Zqh;14,22;PLN;KONTO Zysk;16014,22',
      '2026-03-25;Zqi;1000,00;PLN;KONTO Zysk;16000,00',
    ])
    expect([new Set(accounts), asked]).toEqual([new Set(['KONTO Prime', 'KONTO Zysk']), []])
  })

  it('has sections under a head that comes again below the title of another place', async () => {
    const { accounts, ends } = await read(
      [
        'S0001 PRIMARY SHARE',
        'Date;Description;Withdrawal;Deposit;Balance',
        '2026-03-01;Previous balance;;;$520.14',
        '2026-03-16;Transfer;;$50.00;$570.14',
        '2026-03-31;Dividend;;$0.12;$570.26',
        '',
        'S0040 FREE CHECKING',
        'Date;Description;Withdrawal;Deposit;Balance',
        '2026-03-01;Previous balance;;;$312.15',
        '2026-03-02;Draft;$25.00;;$287.15',
        '2026-03-16;Transfer;$50.00;;$237.15',
      ],
      { currency: 'USD' as never },
    )
    expect(accounts).toEqual([
      'S0001 PRIMARY SHARE', 'S0001 PRIMARY SHARE', 'S0040 FREE CHECKING', 'S0040 FREE CHECKING',
    ]) // prettier-ignore
    expect(ends.map(([, , opening]) => opening)).toEqual([52014, 31215])
  })

  it('states balances of each of its currencies, and sums between them', async () => {
    const { rows, ends } = await read([
      'Konto;Kuupäev;Saaja;Selgitus;Summa;Valuuta;Deebet/Kreedit',
      'EE382200221020145685;01.03.2026;;algsaldo;100,00;EUR;K',
      'EE382200221020145685;02.03.2026;Zqa;Ost;12,40;EUR;D',
      'EE382200221020145685;05.03.2026;Zqb;Palk;875,33;EUR;K',
      'EE382200221020145685;06.03.2026;Zqc;Ost;20,00;EUR;D',
      'EE382200221020145685;31.03.2026;;Käive;32,40;EUR;D',
      'EE382200221020145685;31.03.2026;;Käive;875,33;EUR;K',
      'EE382200221020145685;31.03.2026;;lõppsaldo;942,93;EUR;K',
      'EE382200221020145685;01.03.2026;;algsaldo;340,00;USD;K',
      'EE382200221020145685;10.03.2026;Zqd;Ost;18,00;USD;D',
      'EE382200221020145685;20.03.2026;Zqe;Aitäh;200,00;USD;K',
      'EE382200221020145685;31.03.2026;;Käive;18,00;USD;D',
      'EE382200221020145685;31.03.2026;;Käive;200,00;USD;K',
      'EE382200221020145685;31.03.2026;;lõppsaldo;522,00;USD;K',
    ])
    expect(rows).toHaveLength(5)
    expect(ends).toEqual([
      ['EE382200221020145685', 'EUR', 10000, 94293],
      ['EE382200221020145685', 'USD', 34000, 52200],
    ])
  })

  it('ends where sums stand, though days are printed once', async () => {
    const { rows } = await read([
      'INCOME',
      'Date;Particulars;Amount (EUR)',
      '2026-04-01;Pay;92.00',
      '2026-04-07;Rent;12.50',
      ';Total income;104.50',
      '',
      'EXPENSES',
      'Date;Particulars;Amount (EUR);Mode',
      '2026-04-02;House;18.00;Transfer',
      ';Milk;4.26;Cash',
      ';Phone;1.89;Card',
      '2026-04-09;Bread;2.10;Cash',
      ';School;6.40;Card',
      ';Total expenses;32.65;',
      ';Opening cash in hand;5.20;',
    ])
    expect(rows).toEqual([
      '2026-04-01 9200 EUR', '2026-04-07 1250 EUR', '2026-04-02 -1800 EUR', '2026-04-02 -426 EUR',
      '2026-04-02 -189 EUR', '2026-04-09 -210 EUR', '2026-04-09 -640 EUR',
    ]) // prettier-ignore
  })

  it('moves nothing in a row of nothing, and a fee alone in a row of a fee', async () => {
    const { rows } = await read([
      'Date;Text;Money In EUR;Money Out EUR;Fee;Balance',
      '2026-03-02;Shop;;-412.90;;9707.65',
      '2026-03-03;Cash machine;;-500.00;-10.00;9197.65',
      '2026-03-13;Declined;;;-3.50;9194.15',
      '2026-03-25;Salary;450.33;;;9644.48',
      '2026-03-26;Card check;0.00;0.00;;9644.48',
    ])
    expect(rows).toEqual([
      '2026-03-02 -41290 EUR', '2026-03-03 -51000 EUR', '2026-03-13 -350 EUR', '2026-03-25 45033 EUR',
    ]) // prettier-ignore
  })

  it('has its amounts in a column for each currency', async () => {
    const { rows, asked } = await read([
      'Account Type,Transaction Date,Description,CAD$,USD$',
      'Chequing,3/15/2026,Rent,-1800.00,',
      'Chequing,3/16/2026,Payroll deposit,2650.12,',
      'Chequing,3/17/2026,Hosting,,-45.00',
    ])
    expect([rows, asked]).toEqual([
      ['2026-03-15 -180000 CAD', '2026-03-16 265012 CAD', '2026-03-17 -4500 USD'],
      [],
    ])
  })

  it('asks which pesos stand beside dollars, and takes the answer for them alone', async () => {
    const lines = [
      'FECHA;REFERENCIA;PESOS;DÓLARES',
      '18-01-26;Tienda;45.999,00;',
      '28-02-26;Mercado;38.412,20;',
      '05-03-26;Peliculas;;9,99',
    ]
    expect((await read(lines)).asked).toContain('currency')
    const { rows } = await read(lines, {
      currency: 'ARS' as never,
      sign: 'out-is-positive',
      dateOrder: 'day-first',
    })
    expect(rows).toEqual(['2026-01-18 -4599900 ARS', '2026-02-28 -3841220 ARS', '2026-03-05 -999 USD'])
  })

  it('has names above the currencies of its amounts', async () => {
    const { rows, asked } = await read([
      'Datum,Omschrijving,Mutatie,,Saldo,',
      '31-03-2026,Kosten,EUR,"-2,50",EUR,"728,36"',
      '27-03-2026,Dividend,EUR,"41,20",EUR,"730,86"',
      '24-03-2026,Kosten,EUR,"-1,00",EUR,"689,66"',
    ])
    expect([rows, asked]).toEqual([['2026-03-31 -250 EUR', '2026-03-27 4120 EUR', '2026-03-24 -100 EUR'], []])
  })

  it('keeps figures from a spreadsheet by an apostrophe', async () => {
    const { rows, asked } = await read([
      'Periode : 01/03/2026 - 31/03/2026',
      'Kode Mata Uang : IDR',
      'Tanggal Transaksi,Keterangan,Jumlah,,Saldo',
      `'01/03,Warung,"150,000.00",DB,"6,084,500.00"`,
      `'03/03,Toko,"75,500.00",DB,"6,009,000.00"`,
      `'25/03,Gaji,"9,850,000.00",CR,"15,859,000.00"`,
    ])
    expect([rows, asked]).toEqual([
      ['2026-03-01 -15000000 IDR', '2026-03-03 -7550000 IDR', '2026-03-25 985000000 IDR'],
      [],
    ])
  })

  it('counts points, which are not the money that its letterhead speaks of', async () => {
    const { rows, asked } = await read([
      'Punktestand;3.184;entspricht 31,84 EUR;',
      'Datum;Partner;Vorgang;Punkte',
      '30.03.26;Markt;Basispunkte;+ 62',
      '24.03.26;Laden;Einlösung;- 1.500',
      '20.03.26;Markt;Einlösung;- 500',
    ])
    expect(asked).toContain('currency')
    expect(rows.some((row) => row.endsWith('EUR'))).toBe(false)
  })

  it('has cells that reach over several rows of a page', async () => {
    const { rows, texts } = await read([
      '<table><tr><th>Date</th><th>Text</th><th>Debit EUR</th><th>Credit EUR</th></tr>',
      '<tr><td rowspan=2>2026-03-02</td><td>Card</td><td rowspan=2>2.50</td><td rowspan=2></td></tr>',
      '<tr><td>Corner Bakery</td></tr>',
      '<tr><td rowspan=2>2026-03-03</td><td>Card</td><td rowspan=2>4.50</td><td rowspan=2></td></tr>',
      '<tr><td>Book Shop</td></tr></table>',
    ], {}, 'page.html') // prettier-ignore
    expect(rows).toEqual(['2026-03-02 -250 EUR', '2026-03-03 -450 EUR'])
    expect(texts).toEqual(['Card Corner Bakery', 'Card Book Shop'])
  })

  it('calls money back what comes from whom was paid before', async () => {
    const { kinds } = await read([
      'Date,Text,Amount EUR',
      '2026-03-02,Corner Bakery,-12.50',
      '2026-03-05,Acme Ltd salary,1200.00',
      '2026-03-09,Corner Bakery,12.50',
    ])
    expect(kinds).toEqual(['payment', 'income', 'refund'])
  })

  it('has two lists side by side, each with its title', async () => {
    const { rows, asked } = await read([
      '가계부;;;;;(단위: 원)',
      '수입;;;;지출;',
      '날짜;항목;금액;;날짜;항목;금액;결제수단',
      '2026-02-10;중고거래;150,000;;2026-02-01;월세;450,000;카드',
      '2026-02-25;급여;2,740,000;;2026-02-11;교통;26,980;현금',
      ';;;;2026-02-17;외식;41,730;현금',
      '합계;;2,890,000;;합계;;518,710;',
    ])
    expect(asked).toEqual([])
    expect(rows).toEqual([
      '2026-02-10 150000 KRW', '2026-02-25 2740000 KRW', '2026-02-01 -450000 KRW', '2026-02-11 -26980 KRW',
      '2026-02-17 -41730 KRW',
    ]) // prettier-ignore
  })
})
