import { describe, expect, it } from 'vitest'
import { carrierCharges } from '../../../shared/carrier-bills/carrier-charges'
import { disputeDeadline } from '../../../shared/carrier-bills/dispute-deadline'
import type { Day } from '../../../shared/day'
import type { Transaction } from '../../../shared/model'
import type { Currency } from '../../../shared/money/currency'
import { evidence } from '../../support/follow'
import { makeAccount } from '../../support/make-account'
import { makeTransaction } from '../../support/make-transaction'

const today = '2026-11-22' as Day

/** The next day that counts for a bill in this money, on 22 November 2026. */
function deadline(currency: string, rows: readonly (readonly [string, number, Partial<Transaction>?])[]) {
  const phone = makeAccount({ id: 'phone', kind: 'carrier', currency: currency as Currency })
  const charges = rows.map(([day, amount, told]) =>
    makeTransaction(day, amount, { kind: 'carrier-charge', currency: currency as Currency, ...told }),
  )
  const { ledger, book } = evidence([[phone, charges]])
  return disputeDeadline(carrierCharges(ledger.get('phone')!, ledger, book), today)
}
const habit = { counterparty: 'Music' }

describe('disputeDeadline', () => {
  it('is two weeks from today in Korea, and eight until a British scheme takes it', () => {
    expect(deadline('KRW', [['2026-11-02', -5_500]])).toEqual({ code: 'answer', day: '2026-12-06' })
    expect(deadline('GBP', [['2026-11-02', -450]])).toEqual({ code: 'escalate', day: '2027-01-17' })
  })

  it('is thirteen months after the oldest charge of the EU that payment law covers and is still in time', () => {
    expect(
      deadline('EUR', [
        ['2025-09-30', -9_000],
        ['2026-01-31', -5_001],
        ['2026-02-10', -9_000],
      ]),
    ).toEqual({ code: 'notify', day: '2027-02-28' })
  })

  it('leaves out what payment law leaves out: up to €50, in a month of up to €300', () => {
    expect(deadline('EUR', [['2026-02-10', -5_000]])).toBeNull()
    const seven = Array.from({ length: 7 }, (_, i) => [`2026-02-1${i}`, -4_900] as const)
    expect(deadline('EUR', seven)).toEqual({ code: 'notify', day: '2027-03-10' })
    expect(deadline('EUR', seven.slice(1))).toBeNull()
  })

  it('is none where no rule sets one, and none where every charge is known', () => {
    expect(deadline('USD', [['2026-11-02', -999]])).toBeNull()
    expect(deadline('JPY', [['2026-11-02', -999]])).toBeNull()
    expect(deadline('KRW', [])).toBeNull()
    const music = ['2026-10-01', '2026-11-01'].map((day) => [day, -8_690, habit] as const)
    expect(deadline('KRW', music)).toBeNull()
  })
})
