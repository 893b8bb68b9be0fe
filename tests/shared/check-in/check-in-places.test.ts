import { describe, expect, it } from 'vitest'
import { checkInPlaces, stalePlaces } from '../../../shared/check-in/check-in-places'
import type { Day } from '../../../shared/day'
import { loadLedger } from '../../../shared/ledger/ledger'
import type { Account, StatedBalance } from '../../../shared/model'
import { minor } from '../../../shared/money/money'
import { makeAccount } from '../../support/make-account'
import { makeStatement } from '../../support/make-statement'

const today = '2026-11-22' as Day
const reading = (day: string, balance: number): StatedBalance => ({
  day: day as Day,
  balance: minor(balance),
})
const place = (id: string, stated: readonly StatedBalance[], told: Partial<Account> = {}): Account =>
  makeAccount({ id, name: id, stated, ...told })

const until = (account: string, to: string) =>
  makeStatement([
    {
      account,
      currency: makeAccount().currency,
      period: { from: '2026-01-01' as Day, to: to as Day },
      opening: null,
      closing: minor(700),
    },
  ])

const ledger = loadLedger({
  accounts: [
    place('fresh', []),
    place('old', []),
    place('bus', [reading('2026-11-01', 500), reading('2026-11-22', 300)]),
    place('cafe', [reading('2026-09-01', 1000)]),
    place('bill', [], { kind: 'carrier' }),
    place('never', []),
  ],
  pages: [],
  statements: [until('fresh', '2026-11-10'), until('old', '2026-08-31')],
})

describe('checkInPlaces', () => {
  it('lists what no fresh statement speaks of, the least recently known first', () => {
    expect(checkInPlaces(ledger, today).map(({ account, last }) => [account.id, last])).toEqual([
      ['never', null],
      ['old', { day: '2026-08-31', balance: 700 }],
      ['cafe', { day: '2026-09-01', balance: 1000 }],
      ['bus', { day: '2026-11-01', balance: 500 }],
    ])
  })

  it('tells what was entered for the day, which moves no place', () => {
    const bus = checkInPlaces(ledger, today).find(({ account }) => account.id === 'bus')
    expect(bus?.entered).toEqual([{ day: today, balance: 300 }])
    const earlier = checkInPlaces(ledger, '2026-11-21' as Day).map(({ account }) => account.id)
    expect(earlier).toEqual(checkInPlaces(ledger, today).map(({ account }) => account.id))
  })

  it('tells apart what is due', () => {
    expect(stalePlaces(ledger, today).map(({ account }) => account.id)).toEqual(['never', 'old', 'cafe'])
  })
})
