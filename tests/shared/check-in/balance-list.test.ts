import { describe, expect, it } from 'vitest'
import { type ListAnswers, readBalanceList } from '../../../shared/check-in/balance-list'
import { lineBalance } from '../../../shared/check-in/line-balance'
import type { Day } from '../../../shared/day'
import type { Currency } from '../../../shared/money/currency'
import { makeWorkbook } from '../../support/make-workbook'

const today = '2026-11-22' as Day
const KRW = 'KRW' as Currency
const EUR = 'EUR' as Currency

async function read(text: string | Uint8Array, answers: ListAnswers = {}) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const list = await readBalanceList({ name: 'list.csv', bytes }, today, answers)
  if (!list.ok) throw new Error(list.error.code)
  return list.value
}

/** Each line as name, balance or fault, and day. */
async function told(text: string | Uint8Array, held: Currency) {
  const list = await read(text)
  return list.lines.map((line) => {
    const balance = lineBalance(line, list, held)
    return [line.name, balance.ok ? balance.value : balance.error.code, line.day]
  })
}

describe('readBalanceList', () => {
  it('reads a table with a head, a day and a currency', async () => {
    expect(
      await told('Name,Balance,Currency,As of\nCafé card,12.50,EUR,2026-11-20\nBus,3,EUR,\n', EUR),
    ).toEqual([
      ['Café card', 1250, '2026-11-20'],
      ['Bus', 300, null],
    ])
  })

  it('reads cells copied from a sheet, and heads in Korean and Japanese', async () => {
    expect(
      await told('이름\t잔액\t날짜\n스타벅스 카드\t12,500\t2026.11.20\n티머니\t3,200\t2026.11.21', KRW),
    ).toEqual([
      ['스타벅스 카드', 12500, '2026-11-20'],
      ['티머니', 3200, '2026-11-21'],
    ])
    expect(await told('名称\t残高\nSuica\t1,240円\nnanaco\t800円', 'JPY' as Currency)).toEqual([
      ['Suica', 1240, null],
      ['nanaco', 800, null],
    ])
  })

  it('reads lines as they are noted down', async () => {
    expect(await told('Cafe card 12,500\nBus: 3,200원 2026-11-20\nPoints shop 980P', KRW)).toEqual([
      ['Cafe card', 12500, null],
      ['Bus', 3200, '2026-11-20'],
      ['Points shop', 980, null],
    ])
  })

  it('reads a page with a table, and a workbook', async () => {
    const page = '<table><tr><th>Card</th><th>Balance</th></tr><tr><td>Cafe</td><td>7.20</td></tr></table>'
    expect(await told(page, EUR)).toEqual([['Cafe', 720, null]])
    const sheet = makeWorkbook(
      '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Cafe</t></is></c><c r="B1"><v>7.2</v></c></row>' +
        '<row r="2"><c r="A2" t="inlineStr"><is><t>Bus</t></is></c><c r="B2"><v>12</v></c></row></sheetData></worksheet>',
    )
    expect(await told(sheet, EUR)).toEqual([
      ['Cafe', 720, null],
      ['Bus', 1200, null],
    ])
  })

  it('takes the column that the heads call the balance, and asks where none is called so', async () => {
    const list = await read('Place,Limit,Balance\nCafe,100,12\nBus,50,3\n')
    expect(list).toMatchObject({ balance: 2, amounts: [{ head: 'Limit' }, { head: 'Balance' }] })
    const unsure = await read('Place,One,Two\nCafe,100,12\nBus,50,3\n')
    expect(unsure.balance).toBe(null)
    expect(
      (await read('Place,One,Two\nCafe,100,12\nBus,50,3\n', { column: 2 })).lines.map(({ amount }) => amount),
    ).toEqual(['12', '3'])
  })

  it('says what is wrong with a line, and keeps its place', async () => {
    const list = await read(
      'Name,Balance,Day\nCafe,twelve,2026-11-01\n,5,2026-11-01\nBus,3,2026-13-01\nTram,4,2027-01-01\nMetro,,2026-11-01\nPool,6,2026-11-01\nBar,7 USD,2026-11-01\nZoo,1,2026-11-01\nSpa,2,2026-11-01\nGym,3,2026-11-02\n',
    )
    const faults = list.lines.map((line) => {
      const balance = lineBalance(line, list, EUR)
      return [line.line, balance.ok ? null : balance.error.code]
    })
    expect(faults).toEqual([
      [2, 'bad-amount'], [3, 'no-name'], [4, 'bad-date'], [5, 'day-to-come'], [6, 'no-balance'], [7, null],
      [8, 'other-currency'], [9, null], [10, null], [11, null],
    ]) // prettier-ignore
  })

  it('guesses neither an amount nor a day that can be read in two ways', async () => {
    const dinars = await read('Cafe;1.234\nBus;2.345')
    expect(lineBalance(dinars.lines[0]!, dinars, 'KWD' as Currency)).toMatchObject({
      ok: false,
      error: { code: 'ambiguous-amount' },
    })
    const days = await read('Name;Balance;Day\nCafe;5;03/04/2026\nBus;6;03/04/2026')
    expect(days.lines.map(({ fault }) => fault?.code)).toEqual(['ambiguous-date', 'ambiguous-date'])
    const said = await read('Name;Balance;Day\nCafe;1,234;03/04/2026', {
      mark: 'comma',
      order: 'month-first',
    })
    expect(said.lines[0]).toMatchObject({ day: '2026-03-04', fault: null })
    expect(lineBalance(said.lines[0]!, said, 'KWD' as Currency)).toEqual({ ok: true, value: 1234 })
  })

  it.each([
    ['Name,Balance,Day,Expires\nCafe,5,2026-11-20,2027-05-31\nBus,3,2026-11-20,\n', ['2027-05-31', null]],
    ['이름\t잔액\t유효기간\n카페\t5\t2027.05.31\n버스\t3\t2027년 6월', ['2027-05-31', '2027-06-30']],
    ['名称\t残高\t有効期限\nカフェ\t5\t2027/05/31\nバス\t3\t令和9年6月30日', ['2027-05-31', '2027-06-30']],
    ['Name;Balance;Valid until\nCafe;5;05/27\nBus;3;31 May 2027', ['2027-05-31', '2027-05-31']],
    ['Name;Balance;When\nCafe;5;2027-05-31\nBus;3;2026-12-31', ['2027-05-31', '2026-12-31']],
    ['Cafe card 12,500 2027-05-31\nBus: 3,200원 2026-12-31', ['2027-05-31', '2026-12-31']],
    ['Name;Balance;Last day\nCafe;5;2025-05-31\nBus;3;2026-12-31', ['2025-05-31', '2026-12-31']],
  ])('tells the last days from the days: %j', async (text, days) => {
    const { lines } = await read(text)
    expect(lines.map(({ until }) => until)).toEqual(days)
    expect(lines.every(({ fault }) => fault === null)).toBe(true)
    expect(lines.map(({ day }) => day)).toEqual(
      text.includes('Day,') ? ['2026-11-20', '2026-11-20'] : [null, null],
    )
  })

  it.each(['never', '-', '—', 'none', 'n/a', 'No expiry', '없음', '무기한', 'なし', '無期限'])(
    'takes %s for no last day',
    async (none) => {
      const { lines } = await read(`Name;Balance;Expires\nCafe;5;${none}\nBus;3;2027-01-31`)
      expect(lines.map(({ until, fault }) => [until, fault])).toEqual([
        [null, null],
        ['2027-01-31', null],
      ])
    },
  )

  it.each([
    ['Dec 2026', '2026-12-31'],
    ['December 2026', '2026-12-31'],
    ["Feb '28", '2028-02-29'],
    ['Dec-26', '2026-12-31'],
    ['2026년 12월 말', '2026-12-31'],
    ['~2026.12.31', '2026-12-31'],
    ['2027.01.31까지', '2027-01-31'],
    ['2027年1月31日まで', '2027-01-31'],
    ['2026.01.01 ~ 2026.12.31', '2026-12-31'],
    ['until 31 Jan 2027', '2027-01-31'],
    ['20261231', '2026-12-31'],
  ])('reads the last day %s of a column of one', async (text, until) => {
    const { lines } = await read(`Name;Balance;Expires\nCafe;5;${text}`)
    expect(lines).toMatchObject([{ until, fault: null }])
  })

  it.each(['2027-02-31', 'soon', 'Dec 26', '31/12'])('says that %s is no last day', async (text) => {
    const { lines } = await read(`Name;Balance;Expires\nCafe;5;${text}\nBus;3;`)
    expect(lines.map(({ fault }) => fault)).toEqual([{ code: 'bad-date', text }, null])
  })

  it('takes neither amounts that lapse nor first days for last days', async () => {
    const points = await read('Name;Balance;소멸 예정 포인트\nCafe;500;200\nBus;300;0')
    expect(points.lines.map(({ until, fault }) => [until, fault])).toEqual([
      [null, null],
      [null, null],
    ])
    const { lines } = await read('Name;Balance;Valid from;Valid until\nCafe;5;2026-01-01;2027-01-31')
    expect(lines).toMatchObject([{ day: null, until: '2027-01-31', fault: null }])
  })

  it.each([
    'Earned',
    'Issued',
    'Purchase date',
    'Activated on',
    'Last used',
    'Top-up date',
    '적립일',
    '구매일',
    '발급일',
    '충전일',
    '최근 사용일',
    '獲得日',
    '購入日',
    '最終利用日',
  ])('takes no day below %s for that on which the balance was read off', async (head) => {
    const { lines } = await read(
      `Name;Balance;${head};Expires\nCafe;500;2026-01-01;2027-01-01\nCafe;300;2026-03-01;2027-03-01`,
    )
    expect(lines).toMatchObject([
      { day: null, until: '2027-01-01', fault: null },
      { day: null, until: '2027-03-01', fault: null },
    ])
  })

  it.each(['Date', 'As of', 'Day', 'Updated', '기준일', '日付', '残高確認日'])(
    'takes a day below %s for it',
    async (head) => {
      const { lines } = await read(`Name;Balance;Earned;${head}\nCafe;500;2026-01-01;2026-11-20`)
      expect(lines).toMatchObject([{ day: '2026-11-20', fault: null }])
    },
  )

  it('asks which number of a last day is the day, unless the days of the list tell', async () => {
    const unsure = await read('Name;Balance;Expires\nCafe;5;05/06/2027')
    expect(unsure.lines[0]?.fault).toMatchObject({ code: 'ambiguous-date' })
    const told = await read('Name;Balance;Day;Expires\nCafe;5;20/11/2026;05/06/2027')
    expect(told.lines[0]).toMatchObject({ day: '2026-11-20', until: '2027-06-05', fault: null })
    const bad = await read('Name;Balance;Expires\nCafe;5;some day\nBus;3;2027-01-31\nZoo;3;2027-01-31')
    expect(bad.lines.map(({ fault }) => fault?.code)).toEqual(['bad-date', undefined, undefined])
  })

  it('takes a mark for that of thousands where a currency has no decimals', async () => {
    expect(await told('Cafe;48.000', KRW)).toEqual([['Cafe', 48000, null]])
    expect(await told('Cafe;48,000\nBus;900', KRW)).toEqual([
      ['Cafe', 48000, null],
      ['Bus', 900, null],
    ])
  })

  it('says where there is no list', async () => {
    const bytes = new TextEncoder().encode('Dear Sir or Madam,\nthank you.\n')
    expect(await readBalanceList({ name: 'letter.txt', bytes }, today)).toMatchObject({ ok: false })
  })
})
