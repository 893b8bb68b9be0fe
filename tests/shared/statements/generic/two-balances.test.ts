import { describe, expect, it } from 'vitest'
import { readStatement } from '../../../../shared/statements/read-statement'

const read = (text: string) =>
  readStatement({ name: 'wallet.csv', bytes: new TextEncoder().encode(text) }, {})

describe('plain amounts between two balances', () => {
  const head = 'Date,Type,Party,Amount (TZS),Balance Before,Balance After\n'

  it('went out where the balance fell, whatever the type is called', async () => {
    const { drafts, questions } = await read(
      head +
        '03/03/2026,Lipa,Mama,"15,000","64,000","49,000"\n' +
        '14/03/2026,Pokea,Juma,"50,000","49,000","99,000"\n' +
        '28/03/2026,Tuma,Neema,"20,000","99,000","79,000"\n',
    )
    expect(questions).toEqual([])
    expect(drafts.map(({ amount }) => amount)).toEqual([-1_500_000, 5_000_000, -2_000_000])
  })

  it('are asked about where the balances do not fit them', async () => {
    const { drafts } = await read(
      head +
        '03/03/2026,Lipa,Mama,"15,000","64,000","12,000"\n' +
        '14/03/2026,Pokea,Juma,"50,000","49,000","3,000"\n' +
        '28/03/2026,Tuma,Neema,"20,000","99,000","98,000"\n',
    )
    expect(drafts.some(({ amount }) => amount < 0)).toBe(false)
  })
})

describe('a table of the head of M-PESA in another currency', () => {
  it('is no statement of M-PESA', async () => {
    const { format, drafts } = await read(
      'Customer Name,Dawit\nCurrency,ETB\n\n' +
        'Receipt No.,Completion Time,Details,Transaction Status,Paid In,Withdrawn,Balance\n' +
        'CC1,2026-03-02 10:11:02,Buy Goods,Completed,0.00,350.00,3773.50\n' +
        'CC2,2026-03-05 10:12:02,Received Money,Completed,2500.00,0.00,6273.50\n',
    )
    expect(format?.id).toBe('generic')
    expect(drafts.map(({ currency }) => currency)).toEqual(['ETB', 'ETB'])
  })
})

describe('five figures', () => {
  it('are an amount beside a day, though a spreadsheet could mean a day', async () => {
    const { drafts } = await read(
      'Дата,Операция,Дебет (KGS),Кредит (KGS)\n02.03.2026,Оплата,640,\n09.03.2026,Перевод,1500,\n' +
        '28.03.2026,Зачисление,,48000\nИтого оборот,,2140,48000\n',
    )
    expect(drafts.map(({ amount }) => amount)).toEqual([-64_000, -150_000, 4_800_000])
  })
})
