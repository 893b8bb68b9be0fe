import { describe, expect, it } from 'vitest'
import { unpaced } from '../../../../shared/statements/pace'
import { readPdf } from '../../../../shared/statements/tables/pdf'
import { pdfTable } from '../../../../shared/statements/tables/pdf-rows'
import { type Drawn, type DrawnColumn, drawRow as row, writePdf } from '../../../support/write-pdf'

/* Invented shapes of tables that are hard to take apart. */

const left = (x: number): DrawnColumn => ({ x })
const right = (x: number): DrawnColumn => ({ x, right: true })
const text = (x: number, y: number, said: string): Drawn => ({ x, y, text: said })

/** The cells of the table, empty ones shown as a dot. */
async function read(...pages: readonly (readonly Drawn[])[]): Promise<readonly string[]> {
  const { rows } = pdfTable(await readPdf(writePdf(pages), { pace: unpaced }))
  return rows.map(({ cells }) => cells.map((cell) => cell || '·').join(' | '))
}

const four = [left(40), left(120), right(450), right(540)]
const fourNames = ['Date', 'Details', 'Amount', 'Balance']

describe('a table in PDF', () => {
  it('whose names take two lines, and whose amounts end in Cr', async () => {
    const c = [left(30), left(80), left(260), left(350), right(445), right(510), right(580)]
    const heads = [left(30), left(80), left(260), left(350), left(400), left(465), left(530)]
    const page = [
      ...row(heads, 80, ['Date', 'Narration', 'Chq./Ref.No.', 'Value Dt', 'Withdrawal', 'Deposit', 'Closing']),
      ...row(heads.slice(4), 90, ['Amt.', 'Amt.', 'Balance']),
      ...row(c, 110, ['01/02/26', 'UPI-CEDAR STORE-OKBANK-', '0000123456789012', '01/02/26', '1,80,000.00', '', '2,20,000.00 Cr']),
      text(80, 119, '123456789012-PAYMENT'),
      ...row(c, 134, ['03/02/26', 'NEFT CR-OAK LTD', 'N123456789', '03/02/26', '', '50,000.00', '2,70,000.00 Cr']),
      text(80, 143, 'SALARY FEB'),
      ...row(c, 158, ['04/02/26', 'ATM WDL', '000000001234', '04/02/26', '10,000.00', '', '2,60,000.00 Cr']),
    ] // prettier-ignore
    expect(await read(page)).toEqual([
      'Date | Narration | Chq./Ref.No. | Value Dt | Withdrawal Amt. | Deposit Amt. | Closing Balance',
      '01/02/26 | UPI-CEDAR STORE-OKBANK- 123456789012-PAYMENT | 0000123456789012 | 01/02/26 | 1,80,000.00 | · | 2,20,000.00 Cr',
      '03/02/26 | NEFT CR-OAK LTD SALARY FEB | N123456789 | 03/02/26 | · | 50,000.00 | 2,70,000.00 Cr',
      '04/02/26 | ATM WDL | 000000001234 | 04/02/26 | 10,000.00 | · | 2,60,000.00 Cr',
    ])
  })

  it('whose names begin above the others', async () => {
    const c = [left(40), left(100), left(160), right(430), right(540)]
    const page = [
      ...row(c, 80, ['Fecha', 'Fecha', '', 'Importe', 'Saldo']),
      ...row(c, 90, ['operación', 'valor', 'Concepto', 'EUR', 'EUR']),
      ...row(c, 105, ['01/02/2026', '02/02/2026', 'COMPRA TARJETA', '-12,50', '1.487,50']),
      text(160, 114, 'PANADERIA EJEMPLO, MADRID'),
      ...row(c, 130, ['03/02/2026', '03/02/2026', 'NOMINA', '2.000,00', '3.487,50']),
    ]
    expect(await read(page)).toEqual([
      'Fecha operación | Fecha valor | Concepto | Importe EUR | Saldo EUR',
      '01/02/2026 | 02/02/2026 | COMPRA TARJETA PANADERIA EJEMPLO, MADRID | -12,50 | 1.487,50',
      '03/02/2026 | 03/02/2026 | NOMINA | 2.000,00 | 3.487,50',
    ])
  })

  it('whose cells stand in the middle of their rows', async () => {
    const drawn = (y: number, [date = '', amount = '', balance = '']: string[], lines: string[]): Drawn[] => [
      ...row(four, y, [date, '', amount, balance]),
      ...lines.map((line, index) => text(120, y + (index - (lines.length - 1) / 2) * 10, line)),
    ]
    const page = [
      ...row(four, 80, fourNames),
      ...drawn(110, ['2026-02-01', '-10.00', '90.00'], ['Card payment', 'Cedar Store']),
      ...drawn(145, ['2026-02-02', '-20.00', '70.00'], ['Card payment to', 'Oak and Maple', 'Stores Ltd']),
      ...drawn(175, ['2026-02-03', '+5.00', '75.00'], ['Refund']),
      ...drawn(205, ['2026-02-04', '-5.00', '70.00'], ['Card payment', 'Elm Cafe']),
    ]
    expect(await read(page)).toEqual([
      'Date | Details | Amount | Balance',
      '2026-02-01 | Card payment Cedar Store | -10.00 | 90.00',
      '2026-02-02 | Card payment to Oak and Maple Stores Ltd | -20.00 | 70.00',
      '2026-02-03 | Refund | +5.00 | 75.00',
      '2026-02-04 | Card payment Elm Cafe | -5.00 | 70.00',
    ])
  })

  it('whose texts begin above the line of the amount', async () => {
    const page = [
      ...row(four, 80, fourNames),
      text(120, 100, 'Card payment'),
      ...row(four, 110, ['2026-02-01', 'Cedar Store', '-10.00', '90.00']),
      text(120, 130, 'Standing order'),
      ...row(four, 140, ['2026-02-02', 'Rent', '-20.00', '70.00']),
      text(120, 160, 'Incoming transfer'),
      ...row(four, 170, ['2026-02-03', 'Ida Fern', '+5.00', '75.00']),
    ]
    expect(await read(page)).toEqual([
      'Date | Details | Amount | Balance',
      '2026-02-01 | Card payment Cedar Store | -10.00 | 90.00',
      '2026-02-02 | Standing order Rent | -20.00 | 70.00',
      '2026-02-03 | Incoming transfer Ida Fern | +5.00 | 75.00',
    ])
  })

  it('whose lines all lie equally far apart', async () => {
    const lines = [
      ['2026-02-01', 'Card payment', '-10.00', '90.00'],
      ['', 'Cedar Store', '', ''],
      ['', 'Ref 1', '', ''],
      ['2026-02-02', 'Rent', '-20.00', '70.00'],
      ['2026-02-03', 'Transfer', '+5.00', '75.00'],
      ['', 'Ida Fern', '', ''],
    ]
    const page = [
      ...row(four, 80, fourNames),
      ...lines.flatMap((cells, at) => row(four, 92 + 12 * at, cells)),
    ]
    expect(await read(page)).toEqual([
      'Date | Details | Amount | Balance',
      '2026-02-01 | Card payment Cedar Store Ref 1 | -10.00 | 90.00',
      '2026-02-02 | Rent | -20.00 | 70.00',
      '2026-02-03 | Transfer Ida Fern | +5.00 | 75.00',
    ])
  })

  it('whose columns lie hardly further apart than words', async () => {
    const c = [left(40), left(92), left(200), left(250), right(354), right(398), right(445)]
    const heads = [left(40), left(92), left(200), left(250), left(312), left(358), left(403)]
    const page = [
      ...row(heads, 80, ['Date', 'Description', 'Status', 'Ref', 'Money out', 'Money in', 'Balance']),
      ...row(c, 95, ['2026-02-01', 'Payment to Cedar Store n', 'Completed', 'AB12345678', '12,345.60', '0.00', '50,000.00']),
      ...row(c, 107, ['2026-02-02', 'Payment to Oak Generals', 'Completed', 'AB12345679', '10,000.60', '0.00', '39,999.40']),
      ...row(c, 119, ['2026-02-03', 'Money from Maple Limited', 'Completed', 'AB12345680', '0.00', '20,000.00', '59,999.40']),
    ] // prettier-ignore
    expect(await read(page)).toEqual([
      'Date | Description | Status | Ref | Money out | Money in | Balance',
      '2026-02-01 | Payment to Cedar Store n | Completed | AB12345678 | 12,345.60 | 0.00 | 50,000.00',
      '2026-02-02 | Payment to Oak Generals | Completed | AB12345679 | 10,000.60 | 0.00 | 39,999.40',
      '2026-02-03 | Money from Maple Limited | Completed | AB12345680 | 0.00 | 20,000.00 | 59,999.40',
    ])
  })

  it('without a head', async () => {
    const page = [
      text(40, 40, 'Transactions'),
      ...row(four, 92, ['2026-02-01', 'Card payment', '-10.00', '90.00']),
      text(120, 102, 'Cedar Store'),
      ...row(four, 120, ['2026-02-02', 'Rent', '-20.00', '70.00']),
      ...row(four, 140, ['2026-02-03', 'Transfer', '+5.00', '75.00']),
    ]
    expect(await read(page)).toEqual([
      'Transactions',
      '2026-02-01 | Card payment Cedar Store | -10.00 | 90.00',
      '2026-02-02 | Rent | -20.00 | 70.00',
      '2026-02-03 | Transfer | +5.00 | 75.00',
    ])
  })

  it('whose currency and side stand apart from the amount', async () => {
    const c = [left(40), left(110), left(360), right(440), left(445), right(540)]
    const page = [
      ...row([left(40), left(110), right(440), right(540)], 80, fourNames),
      ...row(c, 95, ['01.02.2026', 'Coffee', '€', '4.50', 'DR', '95.50']),
      ...row(c, 107, ['02.02.2026', 'Salary', '€', '2,500.00', 'CR', '2,595.50']),
      ...row(c, 119, ['03.02.2026', 'Books and more', '€', '20.00', 'DR', '2,575.50']),
    ]
    expect(await read(page)).toEqual([
      'Date | Details | Amount | Balance',
      '01.02.2026 | Coffee | € 4.50 DR | 95.50',
      '02.02.2026 | Salary | € 2,500.00 CR | 2,595.50',
      '03.02.2026 | Books and more | € 20.00 DR | 2,575.50',
    ])
  })

  it('of which a page breaks a row, and a text runs on below empty columns', async () => {
    const c = [left(40), left(100), right(430), right(485), right(540)]
    const head = row(c, 80, ['Datum', 'Omschrijving', 'Af', 'Bij', 'Saldo'])
    const long = 'Een heel lange omschrijving van een bijschrijving die doorloopt tot aan het bedrag'
    const first = [
      ...head,
      ...row(c, 95, ['01-02-2026', 'Betaling', '10,00', '', '90,00']),
      text(100, 105, 'Winkel'),
      ...row(c, 120, ['02-02-2026', long, '', '5,00', '95,00']),
      ...row(c, 760, ['03-02-2026', 'Incasso', '20,00', '', '75,00']),
      text(40, 810, 'Blad 1'),
    ]
    const second = [
      ...head,
      text(100, 95, 'Energiebedrijf'),
      ...row(c, 120, ['04-02-2026', 'Rente', '', '0,10', '75,10']),
      text(40, 810, 'Blad 2'),
    ]
    expect(await read(first, second)).toEqual([
      'Datum | Omschrijving | Af | Bij | Saldo',
      '01-02-2026 | Betaling Winkel | 10,00 | · | 90,00',
      `02-02-2026 | ${long} | · | 5,00 | 95,00`,
      '03-02-2026 | Incasso Energiebedrijf | 20,00 | · | 75,00',
      'Blad 1',
      'Datum | Omschrijving | Af | Bij | Saldo',
      '04-02-2026 | Rente | · | 0,10 | 75,10',
      'Blad 2',
    ])
  })
})
