import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../shared/day'
import { loadLedger } from '../../../../shared/ledger/ledger'
import type { Transaction } from '../../../../shared/model'
import type { Currency } from '../../../../shared/money/currency'
import { quotasLeft } from '../../../../shared/planner/from-ledger/quotas-left'
import type { CatalogQuota } from '../../../../shared/routes/catalog-schema'
import { makeAccount } from '../../../support/make-account'
import { makePages } from '../../../support/make-ledger'
import { makeTransaction } from '../../../support/make-transaction'
import { placedRoute } from '../../../support/read-catalog'

const dollars = { currency: 'USD' as Currency, provider: 'upwork' }
const withdrawal = (day: string, amount: number): Transaction =>
  makeTransaction(day, -amount, { currency: dollars.currency, kind: 'withdrawal' })

function left(quota: CatalogQuota, rows: readonly Transaction[]) {
  const account = makeAccount(dollars)
  const terms = placedRoute('upwork-ach')
  const ledger = loadLedger({ accounts: [account], pages: makePages(account.id, rows), statements: [] })
  const limited = { ...terms, account: { ...terms.account, quotas: [quota] } }
  return quotasLeft(account, limited, ledger, '2026-11-22' as Day)(quota.id)
}

const rows = [withdrawal('2026-10-31', 100), withdrawal('2026-11-15', 200), withdrawal('2026-11-20', 300)]

describe('quotasLeft', () => {
  it('counts what was withdrawn in the period that holds today', () => {
    expect(left({ id: 'free', per: 'month', count: 3, amount: '10.00' }, rows)).toEqual({
      count: 1,
      amount: 500,
    })
    expect(left({ id: 'free', per: 'year', count: 9 }, rows)).toEqual({ count: 6, amount: null })
  })

  it('takes a week for the last seven days', () => {
    expect(left({ id: 'free', per: 'week', amount: '5.00' }, rows)).toEqual({ count: null, amount: 200 })
  })

  it('never has less than nothing left, and knows no other quota', () => {
    expect(left({ id: 'free', per: 'month', amount: '4.00' }, rows).amount).toBe(0)
    const account = makeAccount(dollars)
    const none = quotasLeft(account, placedRoute('upwork-ach'), new Map(), '2026-11-22' as Day)
    expect(none('other')).toEqual({ count: null, amount: null })
  })
})
