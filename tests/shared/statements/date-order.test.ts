import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../shared/day'
import { dateOrder, readingsOf } from '../../../shared/statements/date-order'
import { type DateOrder, dayInOrder, printedDate } from '../../../shared/statements/parse-date'

describe('printedDate', () => {
  it.each([
    ['2026-03-01', '2026-03-01', null],
    ['2026.08.14 20:32:16', '2026-08-14', '20:32:16'],
    ['2026/3/1 6:11', '2026-03-01', '06:11'],
    ['2026년 3월 1일', '2026-03-01', null],
    ['2026年3月1日 下午3:05', '2026-03-01', '15:05'],
    ['20260301', '2026-03-01', null],
    ['2026-01-03T10:00:00.123Z', '2026-01-03', '10:00:00'],
    ['2026-02-26 12:31:46 EDT', '2026-02-26', '12:31:46'],
    ['Jan 20, 2026', '2026-01-20', null],
    ['September 3, 2026', '2026-09-03', null],
    ['31 July, 2026', '2026-07-31', null],
    ['28 Feb, 2026', '2026-02-28', null],
    ['3 août 2026', '2026-08-03', null],
    ['12 juin 2026', '2026-06-12', null],
    ['12 juillet 2026', '2026-07-12', null],
    ['24 Mar 2020', '2020-03-24', null],
    ['Jan 3, 2026 10:22:11 AM PST', '2026-01-03', '10:22:11'],
    ['46082', '2026-03-01', null],
    ['46082.5', '2026-03-01', '12:00:00'],
    ['２０２６/０３/０１', '2026-03-01', null],
  ])('reads %j', (text, day, time) => {
    expect(printedDate(text)).toEqual({ kind: 'day', day, time })
  })

  it.each(['', 'Total', '2026-02-30', '2026-13-01', '12', '4.20', '1,234.56', '99999', 'Smarch 3, 2026'])(
    'does not take %j for a date',
    (text) => {
      expect(printedDate(text)).toBeNull()
    },
  )

  it('keeps a time that no clock shows out', () => {
    expect(printedDate('2019-11-19 29:18:53')).toEqual({ kind: 'day', day: '2019-11-19', time: null })
  })
})

describe('dateOrder', () => {
  it.each([
    ['a part above 12', ['01/02/2026', '13/02/2026'], 'day-first'],
    ['a part above 12', ['01/02/2026', '02/13/2026'], 'month-first'],
    ['dots', ['01.02.2026', '03.04.2026'], 'day-first'],
    ['a year first', ['86/02/03'], 'year-first'],
    ['rows that run in time', ['01/02/2026', '01/03/2026', '01/12/2026', '02/01/2026'], 'month-first'],
    ['rows that run back in time', ['02/01/2026', '01/12/2026', '01/03/2026', '01/02/2026'], 'month-first'],
  ])('decides by %s', (_what, texts, order) => {
    expect(dateOrder([texts]).order).toBe(order)
  })

  it.each([
    ['nothing decides', ['01/02/2026', '03/04/2026', '05/06/2026', '12/11/2026']],
    ['only a few days run in time', ['01/02/2026', '01/03/2026', '02/01/2026']],
    ['there is nothing to decide', ['2026-01-02', '']],
  ])('is open where %s', (_what, texts) => {
    expect(dateOrder([texts]).order).toBeNull()
  })

  it('lets another column of dates decide', () => {
    expect(dateOrder([['01/02/2026'], ['15/02/2026']]).order).toBe('day-first')
  })

  it('never decides for the wrong order, however dates are written', () => {
    const days = fc
      .array(fc.nat(700), { minLength: 1, maxLength: 30 })
      .map((offsets) => offsets.sort((a, b) => a - b).map((offset) => addDays('2025-01-01' as Day, offset)))
    const order = fc.constantFrom('day-first', 'month-first')
    fc.assert(
      fc.property(days, order, (all, written) => {
        const texts = all.map((day) => {
          const [year, month, date] = day.split('-')
          return written === 'day-first' ? `${date}/${month}/${year}` : `${month}/${date}/${year}`
        })
        const found = dateOrder([texts]).order
        if (found === null) return
        const read = texts.map((text) => {
          const printed = printedDate(text)
          return printed?.kind === 'numbers' ? dayInOrder(printed, found) : null
        })
        expect(read).toEqual(all)
      }),
    )
  })
})

describe('readingsOf', () => {
  it('gives the two days an open date can be', () => {
    expect(readingsOf('01/02/2026')).toEqual(['2026-02-01', '2026-01-02'])
  })

  it.each(['03/03/2026', '13/02/2026', '2026-02-01', 'x'])('gives none for %j', (text) => {
    expect(readingsOf(text)).toBeNull()
  })
})

describe('two-digit years', () => {
  it('mean 1970 to 2069', () => {
    const printed = printedDate('01.02.69')
    expect(printed?.kind === 'numbers' && dayInOrder(printed, 'day-first')).toBe('2069-02-01')
  })
})

describe('the witnesses of an order', () => {
  const until = '2026-04-10' as Day

  it.each([
    ['a day that only one order knows', ['03/02/2026', '14/02/2026'], null, 'day-first', '14/02/2026'],
    ['days to come', ['02/05/2026', '04/05/2026'], until, 'month-first', null],
    ['days to come in the other order', ['02/03/2026', '04/09/2026', '03/03/2026'], until, 'month-first', null],
    ['decades', ['26-03-02', '26-03-09', '26-03-15', '26-03-27'], null, 'year-first', null],
    ['years long ago', ['26.03.01', '26.03.02', '26.03.03'], until, 'year-first', null],
    [
      'the run of rows',
      ['01/02/2026', '01/03/2026', '01/12/2026', '02/01/2026', '02/03/2026'],
      null,
      'month-first',
      null,
    ],
    [
      'rows on one day of many months',
      ['03/01/2026', '03/05/2026', '03/05/2026', '03/02/2026', '03/02/2026', '03/07/2026', '03/07/2026', '03/09/2026', '03/04/2026', '03/04/2026', '03/01/2026'],
      null,
      'month-first',
      null,
    ],
  ] as const)('are %s', (_what, texts, day, order, evidence) => {
    const found = dateOrder([texts], day)
    expect(found.order).toBe(order)
    if (evidence !== null) expect(found.evidence).toBe(evidence)
  }) // prettier-ignore

  it('outweigh a slip of the bank', () => {
    const texts = [
      ...Array.from({ length: 20 }, (_, at) => `${String(13 + (at % 15))}/02/2026`),
      '01/13/2026',
    ]
    expect(dateOrder([texts]).order).toBe('day-first')
  })

  it('leave the orders open between which nothing tells', () => {
    expect(dateOrder([['01/02/2026', '05/06/2026']]).open).toEqual(['day-first', 'month-first'])
    expect(dateOrder([['01.02.03']]).open).toEqual(['day-first', 'year-first'])
  })

  it('never decide for the wrong order, with years of two digits or four, up or down', () => {
    const days = fc
      .array(fc.nat(400), { minLength: 1, maxLength: 40 })
      .map((offsets) => offsets.sort((a, b) => a - b).map((offset) => addDays('2025-02-01' as Day, offset)))
    const order = fc.constantFrom<DateOrder>('day-first', 'month-first', 'year-first')
    fc.assert(
      fc.property(
        days,
        order,
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom('/', '-'),
        (sorted, written, short, back, mark) => {
          const all = back ? sorted.toReversed() : sorted
          const texts = all.map((day) => {
            const [year = '', month = '', date = ''] = day.split('-')
            const shown = short || written === 'year-first' ? year.slice(2) : year
            const parts =
              written === 'day-first'
                ? [date, month, shown]
                : written === 'month-first'
                  ? [month, date, shown]
                  : [shown, month, date]
            return parts.join(mark)
          })
          const found = dateOrder([texts], sorted.at(-1)).order
          if (found === null) return
          const read = texts.map((text) => {
            const printed = printedDate(text)
            return printed?.kind === 'numbers' ? dayInOrder(printed, found) : null
          })
          expect(read).toEqual(all)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
