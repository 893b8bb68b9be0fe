import { utils, write } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { readStatement } from '../../../../shared/statements/read-statement'

/** A table of text, read as any file is; cells are parted by semicolons. */
async function read(...lines: readonly string[]) {
  const bytes = new TextEncoder().encode(lines.join('\n'))
  const { drafts, questions, parts } = await readStatement({ name: 'bank.csv', bytes })
  return {
    rows: drafts.map(({ day, amount, currency }) => `${day} ${amount} ${currency}`),
    texts: drafts.map(({ text, counterparty }) => [text, counterparty]),
    states: drafts.map(({ status }) => status),
    accounts: parts.map(({ account, currency, proof }) => `${account} ${currency} ${proof.kind}`),
    asked: questions.map(({ about, text }) => `${about} ${text}`),
  }
}

describe('what a whole table tells', () => {
  it('is a state where every word of a column names one, whatever its head', async () => {
    const { states } = await read(
      'Datum;Text;Betrag EUR;Info',
      '25.01.2026;Zqa;-68,02;Umsatz vorgemerkt',
      '21.01.2026;Zqb;-2,63;Umsatz gebucht',
      '18.01.2026;Zqc;-55,61;Umsatz gebucht',
    )
    expect(states).toEqual(['pending', 'posted', 'posted'])
  })

  it('is that amounts abroad, stated in some rows only, are not what moved', async () => {
    const { rows, asked } = await read(
      'Data;Miejsce transakcji;Kwota w walucie;Wal.;Obciążenie karty',
      '20.01.2026;Tkalnia;;;519,56 zł',
      '13.01.2026;Kino;;;68,56 zł',
      '09.01.2026;Zqmart;66,85;USD;261,33 zł',
      '08.01.2026;Piekarnia;;;20,49 zł',
    )
    expect([rows[2], asked]).toEqual(['2026-01-09 -26133 PLN', []])
  })

  it('is that of two amounts with a rate between them, the one whose head speaks of no currency moved', async () => {
    const { rows } = await read(
      'Date;Text;Currency Amount;Currency Rate;Currency;Amount (NOK)',
      '16.01.2026;Zqa;-823,12;1;NOK;-823,12',
      '13.01.2026;Zqb;-19,60;10,5455;USD;-206,72',
      '08.01.2026;Zqc;-36,92;1;NOK;-36,92',
      '07.01.2026;Zqd;-816,34;1;NOK;-816,34',
    )
    expect(rows[1]).toBe('2026-01-13 -20672 NOK')
  })

  it('is that numbers that count the rows are no money', async () => {
    const { rows } = await read(
      'FECHA;TRANSACCIÓN;DOCTO.;MONTO',
      '23/11/2025;Alquiler;1;"1,309.93 EUR (-)"',
      '25/11/2025;Nómina;2;"3,352.67 EUR (+)"',
      '26/11/2025;Mercado;3;98.12 EUR (-)',
    )
    expect(rows).toEqual(['2025-11-23 -130993 EUR', '2025-11-25 335267 EUR', '2025-11-26 -9812 EUR'])
  })

  it('is that a plus means money in where all else has no sign', async () => {
    const { rows } = await read(
      'Дата операции;Описание;Сумма в рублях',
      '16.01.2026;Магазин;5 886,25',
      '14.01.2026;Кино;1 610,10',
      '12.01.2026;Зачисление;+479,75',
    )
    expect(rows).toEqual(['2026-01-16 -588625 RUB', '2026-01-14 -161010 RUB', '2026-01-12 47975 RUB'])
  })

  it('is a question about words that a head lists and nobody knows', async () => {
    const { asked } = await read(
      'Date;Text;Q/Z;Amount (EUR)',
      '13.01.2026;Zqa;Q;4.20',
      '14.01.2026;Zqb;Z;10.00',
      '15.01.2026;Zqc;Q;1.00',
    )
    expect(asked).toEqual(['sides Q', 'sides Z'])
  })

  it('is whose balance each row states', async () => {
    const { accounts } = await read(
      'Datum;Konto;Text;Betrag;Saldo;Währung',
      '01.03.2026;Giro;Zqa;4,20;95,80;EUR',
      '02.03.2026;Spar;Zqb;-50,00;1050,00;EUR',
      '03.03.2026;Giro;Zqc;12,00;83,80;EUR',
      '05.03.2026;Giro;Zqd;-900,00;983,80;EUR',
      '06.03.2026;Spar;Zqe;300,00;750,00;EUR',
      '09.03.2026;Spar;Zqf;-1,00;751,00;EUR',
    )
    expect(accounts).toEqual(['Giro EUR ties', 'Spar EUR ties'])
  })

  it('is the account that a line above some rows names', async () => {
    const repeated = await read(
      'Account: DE11 2222 3333 4444 5555 66',
      'Date;Text;Amount (EUR)',
      '13.03.2026;Baker;-4,20',
      '14.03.2026;Salary;900,00',
      '',
      'Account: DE11 2222 3333 4444 7777 88',
      'Date;Text;Amount (EUR)',
      '15.03.2026;Baker;-1,50',
      '16.03.2026;Salary;50,00',
    )
    expect(repeated.accounts).toEqual([
      'DE11222233334444555566 EUR unstated',
      'DE11222233334444777788 EUR unstated',
    ])
    const once = await read(
      'Datum;Text;Betrag EUR',
      'Konto: 1020304050',
      '13.03.2026;Zqa;-4,20',
      '14.03.2026;Gehalt;900,00',
      'Konto: 6070809010',
      '15.03.2026;Zinsen;1,50',
      '16.03.2026;Gebühr;-5,00',
    )
    expect(once.accounts).toEqual(['1020304050 EUR unstated', '6070809010 EUR unstated'])
    const below = await read(
      'Konto: 1020304050;;',
      'Datum;Text;Betrag EUR',
      '13.03.2026;Zqa;-4,20',
      '14.03.2026;Gehalt;900,00',
      'Konto: 6070809010;;',
    )
    expect(below.accounts).toEqual(['1020304050 EUR unstated'])
  })

  it('is a card by its last four figures, whatever its number', async () => {
    const { accounts } = await read(
      'Card number;5412 7512 3412 3456',
      'Date;Merchant;Amount (EUR)',
      '13.03.2026;Baker;-4,20',
      '14.03.2026;Refund shop;9,00',
    )
    expect(accounts).toEqual(['•••• 3456 EUR unstated'])
  })

  it.each([
    ['places where money lies', ['Giro', 'Savings'], ['Giro', 'Savings']],
    ['months', ['February', 'March'], ['']],
    ['one place and what is none', ['Giro', 'Summary'], ['']],
  ])('is the account of a sheet, where the sheets are called by %s', async (_what, names, accounts) => {
    const rows = (month: string) => [
      ['Date', 'Description', 'Amount', 'Currency'],
      [`2026-${month}-13`, 'Baker', -4.2, 'EUR'],
      [`2026-${month}-14`, 'Salary', 900, 'EUR'],
      [`2026-${month}-18`, 'Rent', -400, 'EUR'],
    ]
    const book = utils.book_new()
    for (const [at, sheet] of names.entries())
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows(`0${at + 2}`)), sheet)
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
    const { parts } = await readStatement({ name: 'bank.xlsx', bytes })
    expect(parts.map(({ account }) => account)).toEqual(accounts)
  })

  it('is a day of eight figures with the year behind', async () => {
    const { rows } = await read(
      'Fecha;Descripcion;Cargo/Abono;Importe;Saldo',
      '21112025;Alquiler;-;200.00 EUR;300.00',
      '23112025;Zqa;-;50.00 EUR;250.00',
      '03122025;Zqb;+;70.00 EUR;320.00',
    )
    expect(rows).toEqual(['2025-11-21 -20000 EUR', '2025-11-23 -5000 EUR', '2025-12-03 7000 EUR'])
  })

  it.each([
    [
      'a line of the letterhead',
      'Kontoauszug Nr. 11;Konto 0846182752;Währung EUR',
      'Datum;Text;Betrag',
      'EUR',
    ],
    ['a name of the account', 'US Dollar Account;0027658273', 'Datum;Text;Betrag', 'USD'],
    ['a code in brackets', 'Moneda;DÓLARES AMERICANOS (USD)', 'Datum;Text;Betrag', 'USD'],
    ['a mark of another language', 'x;y', 'Fecha;Concepto;Importe U$S', 'USD'],
    ['a second line of the head', 'x;y', 'Date;Text;Amount\n;;(원)', 'KRW'],
  ])('is the currency, by %s', async (_what, above, head, currency) => {
    const { rows } = await read(above, '', head, '13.01.2026;Zqa;-400', '14.01.2026;Zqb;900')
    expect(rows.map((row) => row.slice(-3))).toEqual([currency, currency])
  })

  it('is the name of the other side, in whichever column it stands', async () => {
    const own = await read(
      'Buchungsdatum;Betrag EUR;Auftraggebername;Empfaengername;Zahlungsgrund',
      ...[11, 12, 13, 14, 15].map((day) => `${day}.01.2026;-1,00;Mina Muster;Laden ${day};Ref ${day}`),
      '16.01.2026;900,00;Mina Muster;Werkstatt;Gehalt',
    )
    expect(own.texts.at(-1)).toEqual(['Gehalt', 'Werkstatt'])
    const typed = await read(
      'Datum;Buchungstext;Mitteilung;Betrag EUR',
      ...[11, 12, 13, 14, 15, 16, 17, 18, 19].map(
        (day) => `${day}.01.2026;Laden Nummer ${'abcdefghi'[day - 11]!};Ref ${day}999;-1,00`,
      ),
    )
    expect(typed.texts[0]![0]).toBe('Laden Nummer a')
  })

  it('begins at the first movement, not at a line above it that looks like one', async () => {
    const { rows } = await read(
      "2026-01-17;28-11-2025;'0040742443;PLN;7900,00;21514,77",
      '17-01-2026;18-01-2026;Ref;Zqa;-56,49;21514,77',
      '14-01-2026;16-01-2026;Ref;Zqb;7,95;21571,26',
      '14-01-2026;15-01-2026;Ref;Zqc;-40,17;21563,31',
      '13-01-2026;14-01-2026;Ref;Zqd;-9,12;21603,48',
    )
    expect(rows).toHaveLength(4)
  })

  it('begins at the first movement, however many letters its month has', async () => {
    const { rows } = await read(
      '9 Jan 26;Zqa;-4.20',
      '31 Dec 25;Zqb;-9.10',
      '30 Dec 25;Zqc;-1.00',
      '2 Sept 25;Zqd;-1.50',
    )
    expect(rows).toHaveLength(4)
  })
})
