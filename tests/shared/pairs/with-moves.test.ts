import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { forecastOf } from '../../../shared/ledger/forecast'
import { accountCosts } from '../../../shared/ledger/report/account-costs'
import { withMoves } from '../../../shared/pairs/with-moves'
import { evidence } from '../../support/follow'
import { makeAccount } from '../../support/make-account'
import { makeTransaction } from '../../support/make-transaction'

const bank = makeAccount({ id: 'bank', name: 'Bank', kind: 'bank', role: 'destination' })
const wallet = makeAccount({ id: 'wallet', name: 'Wallet' })
const months = ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11']
const { ledger, book } = evidence([
  [
    wallet,
    months.map((month) => makeTransaction(`${month}-05`, -40_000, { kind: 'withdrawal', text: 'to Bank' })),
  ],
  [
    bank,
    months.flatMap((month) => [
      makeTransaction(`${month}-06`, 40_000, { text: 'Wallet' }),
      makeTransaction(`${month}-15`, 90_000, { text: 'Salary' }),
    ]),
  ],
])
const moved = withMoves(ledger, book.pairs)

describe('withMoves', () => {
  it('leaves only what was earned as income, in reports', () => {
    const year = { from: '2026-01-01' as Day, to: '2026-11-22' as Day }
    expect(accountCosts(ledger.get('bank')!, year).cameIn).toBe(780_000)
    expect(accountCosts(moved.get('bank')!, year).cameIn).toBe(540_000)
  })

  it('lets no forecast take a transfer for income', () => {
    const names = (one: typeof ledger) =>
      forecastOf(one.get('bank')!, '2026-11-22' as Day, '2027-01-31' as Day).map(({ name }) => name)
    expect(names(ledger)).toEqual(['Salary', 'Wallet'])
    expect(names(moved)).toEqual(['Salary'])
  })

  it('changes neither amounts nor balances', () => {
    for (const [id, one] of moved) {
      expect(one.movements).toBe(ledger.get(id)?.movements)
      expect(one.posted.map(({ amount }) => amount)).toEqual(
        ledger.get(id)?.posted.map(({ amount }) => amount),
      )
    }
    expect(moved.get('wallet')).toBe(ledger.get('wallet'))
  })
})
