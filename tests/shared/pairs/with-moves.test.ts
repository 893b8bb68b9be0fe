import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../shared/day'
import { journalOf } from '../../../shared/export/journal'
import { allMovements } from '../../../shared/ledger/activity/movement'
import { forecastOf } from '../../../shared/ledger/forecast'
import type { Ledger } from '../../../shared/ledger/ledger'
import { reportOf } from '../../../shared/ledger/report/report'
import { summarise } from '../../../shared/ledger/summary'
import type { Transaction } from '../../../shared/model'
import type { Currency } from '../../../shared/money/currency'
import { movedRows } from '../../../shared/pairs/moved-rows'
import { withMoves } from '../../../shared/pairs/with-moves'
import { effectiveFee } from '../../../shared/payouts/effective-fees'
import { problemFromLedger } from '../../../shared/planner/from-ledger'
import { evidence } from '../../support/follow'
import { makeAccount } from '../../support/make-account'
import { confirmed, makePlanningInput } from '../../support/make-planning-input'
import { totalsOf } from '../../support/make-movements'
import { makeTransaction } from '../../support/make-transaction'
import { randomLedger } from '../../support/random-ledger'

const today = '2026-11-22' as Day
const platform = makeAccount({ id: 'platform', name: 'Gigs', kind: 'platform' })
const phone = makeAccount({ id: 'phone', name: 'Phone', kind: 'carrier' })
const wallet = makeAccount({ id: 'wallet', name: 'KakaoPay', provider: 'kakaopay' })
const bank = makeAccount({ id: 'bank', name: 'Bank', kind: 'bank', role: 'destination' })
const months = ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11']
const monthly = (date: string, amount: number, told: Partial<Transaction>): Transaction[] =>
  months.map((month) => makeTransaction(`${month}-${date}`, amount, told))

/** A salary, earnings and spending; and, where wanted, all the ways money goes from one account to another. */
const evidenceOf = (transfers: boolean) => {
  const ifWanted = (rows: readonly Transaction[]) => (transfers ? rows : [])
  return evidence([
    [
      platform,
      [
        ...monthly('02', 70_000, { text: 'Client' }),
        ...ifWanted(monthly('04', -60_000, { kind: 'withdrawal', text: 'to KakaoPay' })),
      ],
    ],
    [phone, ifWanted(monthly('08', -9_000, { kind: 'carrier-charge', text: 'KakaoPay' }))],
    [
      wallet,
      [
        makeTransaction('2025-12-01', 500_000, { text: 'Gift' }),
        ...monthly('20', -3_000, { kind: 'payment', text: 'Tea' }),
        ...ifWanted(monthly('05', 60_000, { text: 'Gigs' })),
        ...ifWanted(monthly('08', 9_000, { kind: 'top-up', text: 'Phone' })),
        ...ifWanted(monthly('10', -40_000, { kind: 'payment', text: 'Bank' })),
      ],
    ],
    [
      bank,
      [
        ...monthly('15', 90_000, { text: 'Salary' }),
        ...ifWanted(monthly('11', 40_000, { text: 'KakaoPay' })),
      ],
    ],
  ])
}
const { ledger: stated, book } = evidenceOf(true)
const moved = movedRows(book.pairs)
const isMoved = (account: string, row: string): boolean => moved.get(account)?.has(row) ?? false
const understood = withMoves(stated, moved)
const { ledger: without } = evidenceOf(false)

const report = (ledger: Ledger) =>
  reportOf(ledger, {
    period: { from: '2026-01-01' as Day, to: today },
    idleDays: 30,
    currency: 'KRW' as Currency,
    convert: (amount) => amount,
  })

/** Everything that is shown of income and spending, screen by screen. */
const figures: Readonly<Record<string, (ledger: Ledger) => unknown>> = {
  report: (ledger) => report(ledger)?.accounts.map(({ cameIn, fees, lapsed }) => [cameIn, fees, lapsed]),
  activity: (ledger) =>
    totalsOf(allMovements(ledger), ({ account, row }) => isMoved(account.id, row.id)).map((total) => [
      total.in,
      total.out,
    ]),
  'forecast of an account': (ledger) =>
    [...ledger.values()].map((one) => forecastOf(one, today, addDays(today, 70))),
  plan: (ledger) => {
    const input = makePlanningInput([], { confirmations: confirmed('kakaopay-own-bank') })
    const { problem } = problemFromLedger({ ...input, ledger })
    return problem.accounts.map(({ id, flows }) => [id, flows])
  },
  payouts: (ledger) => [...ledger.values()].map((one) => effectiveFee(one)),
  'journal for other programs': (ledger) =>
    journalOf(ledger)
      .entries.flatMap(({ postings }) => postings)
      .filter(({ account }) => ['Income', 'Expenses'].includes(account.path[0]!))
      .map(({ account, amount }) => [account.key, amount]),
}

describe('withMoves', () => {
  it('knows both sides of every transfer of the example', () => {
    expect([...moved.values()].reduce((sum, { size }) => sum + size, 0)).toBe(6 * months.length)
  })

  it.each(Object.entries(figures))(
    'leaves income and spending as if no transfer had been made: %s',
    (_, of) => {
      expect(of(understood)).toEqual(of(without))
    },
  )

  it('would otherwise have counted transfers nearly everywhere', () => {
    const wrong = Object.entries(figures).filter(
      ([, of]) => JSON.stringify(of(stated)) !== JSON.stringify(of(without)),
    )
    expect(wrong.map(([name]) => name)).toEqual(Object.keys(figures).filter((name) => name !== 'activity'))
  })

  it('changes neither amounts nor balances, nor what is worked out from them before transfers are found', () => {
    fc.assert(
      fc.property(randomLedger, (ledger) => {
        const all = new Map(
          [...ledger.values()].map(({ account, posted }) => [
            account.id,
            new Set(posted.map(({ id }) => id)),
          ]),
        )
        expect(summarise(withMoves(ledger, all), today)).toEqual(summarise(ledger, today))
      }),
    )
  })

  it('leaves an account alone of which nothing was moved', () => {
    expect(withMoves(stated, new Map()).get('wallet')).toBe(stated.get('wallet'))
    expect(understood.get('platform')).toBe(stated.get('platform'))
  })
})
