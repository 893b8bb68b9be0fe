import { describe, expect, it } from 'vitest'
import { firstChoice, keptLines, type LineChoice } from '../../../../renderer/features/check-in/kept-lines'
import type { BalanceLine, BalanceList } from '../../../../shared/check-in/balance-list'
import type { Day } from '../../../../shared/day'
import type { Currency } from '../../../../shared/money/currency'
import { makeAccount } from '../../../support/make-account'

const KRW = 'KRW' as Currency
const USD = 'USD' as Currency
const today = '2026-11-22' as Day

const line = (
  number: number,
  name: string,
  amount: string,
  told: Partial<BalanceLine> = {},
): BalanceLine => ({
  line: number,
  name,
  amount,
  currency: null,
  day: null,
  until: null,
  fault: null,
  ...told,
})

const listOf = (...lines: BalanceLine[]): BalanceList => ({
  file: 'list.csv',
  lines,
  mark: 'point',
  amounts: [],
  balance: 1,
})

const facts = { accounts: [makeAccount({ id: 'cafe', name: 'Cafe' })], day: today, currency: USD }
const keep = (list: BalanceList, choice?: LineChoice) =>
  keptLines(list, (one) => choice ?? firstChoice(one, facts.accounts), facts)

describe('keptLines', () => {
  it('keeps what matches a place by its name, on the day of the line or of the screen', () => {
    const list = listOf(
      line(2, 'CAFE', '12,000'),
      line(3, 'cafe', '9', { day: '2026-11-20' as Day }),
      line(4, 'Bus', '5'),
    )
    expect(keep(list)).toMatchObject({
      opened: [],
      readings: [
        { account: 'cafe', reading: { day: today, balance: 12000 } },
        { account: 'cafe', reading: { day: '2026-11-20', balance: 9 } },
      ],
      expiries: [],
      parts: new Map(),
      faults: new Map(),
    })
  })

  it('keeps nothing of a place on a day of which another line cannot be read', () => {
    const until = '2027-01-01' as Day
    const soon = { code: 'bad-date', text: 'soon' } as const
    const list = listOf(
      line(2, 'Cafe', '500', { until }),
      line(3, 'cafe', '700', { fault: soon }),
      line(4, 'Cafe', '90', { day: '2026-10-01' as Day }),
      line(5, 'Bus', '300', { until }),
      line(6, 'Bus', 'some'),
      line(7, 'Zoo', '5'),
    )
    const kept = keep(list, undefined)
    expect(kept.readings).toEqual([{ account: 'cafe', reading: { day: '2026-10-01', balance: 90 } }])
    expect([...kept.faults]).toEqual([[2, { code: 'part-unread' }]])
    const opening = keep(list, 'open voucher')
    expect(opening.opened.map(({ name }) => name)).not.toContain('Bus')
    expect(opening.faults.get(5)).toEqual({ code: 'part-unread' })
    expect(opening.faults.get(6)).toBeDefined()
    expect(opening.expiries).toEqual([])
  })

  it('keeps the last day of a balance as when all of it lapses', () => {
    const until = '2027-06-30' as Day
    expect(keep(listOf(line(2, 'Cafe', '12,000', { until })))).toMatchObject({
      readings: [{ account: 'cafe', reading: { balance: 12_000 } }],
      expiries: [{ account: 'cafe', terms: [{ kind: 'day', until }] }],
    })
  })

  it('adds lines of one place with days of their own up to a balance of parts', () => {
    const [may, june] = ['2027-05-31', '2027-06-30'] as [Day, Day]
    const parts = listOf(
      line(2, 'Cafe', '1,200', { until: may }),
      line(3, 'Cafe', '800', { until: june }),
      line(4, 'Cafe', '0', { until: '2027-07-31' as Day }),
    )
    expect(keep(parts).parts).toEqual(new Map([2, 3, 4].map((at) => [at, 2_000])))
    expect(keep(parts)).toMatchObject({
      readings: [{ account: 'cafe', reading: { day: today, balance: 2_000 } }],
      expiries: [
        {
          account: 'cafe',
          terms: [
            { kind: 'part', amount: 1_200, until: may, stated: today },
            { kind: 'part', amount: 800, until: june, stated: today },
          ],
        },
      ],
    })
  })

  it('adds what has no last day to the balance, and parts of one day to each other', () => {
    const [may, june] = ['2027-05-31', '2027-06-30'] as [Day, Day]
    const list = listOf(
      line(2, 'Cafe', '300', { until: may }),
      line(3, 'Cafe', '500', { until: june }),
      line(4, 'Cafe', '200'),
      line(5, 'Cafe', '40', { until: may }),
    )
    expect(keep(list).parts).toEqual(new Map([2, 3, 4, 5].map((at) => [at, 1_040])))
    expect(keep(list)).toMatchObject({
      readings: [{ account: 'cafe', reading: { day: today, balance: 1_040 } }],
      expiries: [
        {
          account: 'cafe',
          terms: [
            { kind: 'part', amount: 340, until: may, stated: today },
            { kind: 'part', amount: 500, until: june, stated: today },
          ],
        },
      ],
    })
  })

  it('leaves lines of one place apart where none of them has a last day', () => {
    const twice = keep(listOf(line(2, 'Cafe', '1,200'), line(3, 'Cafe', '800')))
    expect(twice.readings.map(({ reading }) => reading.balance)).toEqual([1_200, 800])
    expect(twice).toMatchObject({ expiries: [], parts: new Map() })
  })

  it('holds each reading against the others of its account, whatever place it goes to', () => {
    const list = listOf(
      line(2, 'Cafe', '1,200'),
      line(3, 'Cafe', '800'),
      line(4, 'Bus', '5'),
      line(5, 'Cafe', '700', { day: '2026-10-01' as Day }),
    )
    for (const choice of [undefined, 'open voucher'] as const) {
      const { read } = keep(list, choice)
      expect([...read.keys()].sort()).toEqual(choice ? [2, 3, 4, 5] : [2, 3, 5])
      const of = (at: number) => read.get(at)?.beside.map(({ balance }) => balance / 100)
      expect([of(2), of(3), of(5)]).toEqual(
        [
          [800, 700],
          [1_200, 700],
          [1_200, 800],
        ].map((all) => all.map((one) => one / (choice ? 1 : 100))),
      )
    }
  })

  it('holds parts of one balance against the rest of the list as what they come to', () => {
    const until = '2027-05-31' as Day
    const { read } = keep(
      listOf(
        line(2, 'Cafe', '300', { until }),
        line(3, 'Cafe', '500'),
        line(4, 'Cafe', '9', { day: '2026-10-01' as Day }),
      ),
    )
    expect([...read].map(([at, { reading, beside }]) => [at, reading.balance, beside.length])).toEqual([
      [2, 800, 1],
      [4, 9, 1],
    ])
  })

  it('opens a place once for all lines of its name, in the currency stated', () => {
    const list = listOf(
      line(2, 'Bus', '5', { currency: KRW }),
      line(3, 'bus', '6', { currency: KRW, day: '2026-11-20' as Day }),
      line(4, 'Tram', '5'),
    )
    const { opened, readings } = keep(list, 'open voucher')
    expect(opened).toMatchObject([
      { id: 'bus', name: 'Bus', kind: 'voucher', currency: KRW, stated: [] },
      { id: 'tram', currency: USD },
    ])
    expect(readings.map(({ account, reading }) => [account, reading.balance])).toEqual([
      ['bus', 5],
      ['bus', 6],
      ['tram', 500],
    ])
  })

  it('says why a line is not kept, and opens nothing for it', () => {
    const list = listOf(line(2, 'Bus', 'five'), line(3, 'Cafe', '5', { currency: USD }))
    const opening = keep(list, 'open wallet')
    expect(opening.opened.map(({ name }) => name)).toEqual(['Cafe'])
    expect(opening.faults.get(2)).toMatchObject({ code: 'bad-amount' })
    expect(keep(list, 'place cafe').faults.get(3)).toEqual({
      code: 'other-currency',
      stated: 'USD',
      held: 'KRW',
    })
  })
})
