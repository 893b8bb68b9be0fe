import { expect, it } from 'vitest'
import type { Day } from '../../../../shared/day'
import { waiting } from '../../../../shared/ledger/report/waiting'
import { makeLedger } from '../../../support/make-ledger'
import { makeTransaction } from '../../../support/make-transaction'

const period = { from: '2026-01-01' as Day, to: '2026-12-31' as Day }

it('is what lay idle on an average day, at three in a hundred a year', () => {
  const idleAllYear = makeLedger([makeTransaction('2025-01-01', 365_000)])
  expect(waiting(idleAllYear, period, 30)).toEqual({ average: 365_000, cost: 10_950 })
  const idleInDecember = makeLedger([makeTransaction('2026-11-30', 365_000)])
  expect(waiting(idleInDecember, period, 30)).toEqual({ average: 1_000, cost: 30 })
})

it('is nothing where nothing lay still', () => {
  const atOnce = makeLedger([makeTransaction('2026-03-01', 500), makeTransaction('2026-03-05', -500)])
  expect(waiting(atOnce, period, 30)).toEqual({ average: 0, cost: 0 })
})
