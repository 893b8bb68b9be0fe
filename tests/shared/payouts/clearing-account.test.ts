import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TransactionKind } from '../../../shared/model'
import { minor } from '../../../shared/money/money'
import { effectiveFee } from '../../../shared/payouts/effective-fees'
import { payoutsOf } from '../../../shared/payouts/payouts'
import { clearingAccount, linesOf } from '../../../shared/payouts/clearing-account'
import { freelancerYear } from '../../support/freelancer/freelancer-year'
import { ledgerOfFixture } from '../../support/ledger-of-fixture'
import { makeLedger } from '../../support/make-ledger'
import { makeTransaction } from '../../support/make-transaction'

/** What the statements of the platforms come to, in minor units; worked out by hand from the files. */
const platforms: Record<string, { lines: Record<string, number>; computed: number; stated: number | null }> = {
  'upwork/13-columns-newest-first.csv': {
    lines: { earned: 80_000, fees: -7_400, refunds: -6_000, payouts: -60_000, 'payout-fees': -99, 'periodic-fees': -1_999, tax: -300 },
    computed: 4_202,
    stated: 4_202,
  },
  'paypal-activity/japanese.csv': {
    lines: { earned: 75_000, fees: -2_900, payouts: -50_000, spent: -4_900 },
    computed: 20_200,
    stated: 20_200,
  },
  'payoneer/newest-first-cancelled.csv': {
    lines: { earned: 348_025, fees: -250, refunds: 2_000, payouts: -100_000, 'periodic-fees': -2_995, spent: -4_000 },
    computed: 262_780,
    stated: 262_780,
  },
  'wise-statement/fees-inside-newest-first.csv': {
    lines: {
      earned: 500_000, fees: -409, refunds: 7_500, payouts: -154_850, 'payout-fees': -206, exchange: -99_601, spent: -11_880, rewards: 122,
    },
    computed: 321_910,
    stated: 321_910,
  },
  'stripe-balance/itemised-9-columns.csv': {
    lines: { earned: 5_000, fees: -175, payouts: -4_000 },
    computed: 825,
    stated: null,
  },
  'etsy/deposit-in-title.csv': {
    lines: { earned: 126_106, fees: -27_303, refunds: -2_650, payouts: -105_025, tax: -3_306 },
    computed: 0,
    stated: null,
  },
  'gumroad-payout/with-paypal.csv': {
    lines: { earned: 6_520, fees: -500, refunds: -2_600, payouts: -3_417, 'payout-fees': -53, corrections: 50 },
    computed: 0,
    stated: null,
  },
  'amazon-settlement/summary-row-reserves.txt': {
    lines: { earned: 62_600, fees: -10_634, refunds: -2_600, tax: 208, reserve: -1_555, corrections: -208 },
    computed: 47_811,
    stated: null,
  },
  'amazon-date-range/notes-above.csv': {
    lines: { earned: 17_994, fees: -4_272, refunds: -2_999, payouts: -5_000, 'periodic-fees': -3_999 },
    computed: 1_724,
    stated: null,
  },
  'airbnb/earnings-and-payouts.csv': {
    lines: { earned: 2_368_250, fees: -70_050, payouts: -2_294_700, corrections: -3_500 },
    computed: 0,
    stated: null,
  },
  'google-play-earnings/charges-fees-refund.csv': {
    lines: { earned: 1_995, fees: -240, refunds: -399 },
    computed: 1_356,
    stated: null,
  },
  'uber-payments/days-in-vs-reporting.csv': {
    lines: { earned: 6_000, fees: -2_230, payouts: -4_270, spent: 0, corrections: 500 },
    computed: 0,
    stated: null,
  },
} // prettier-ignore

describe('clearingAccount', () => {
  it.each(Object.entries(platforms))('adds up for %s', async (path, { lines, computed, stated }) => {
    const { ledger, statements } = await ledgerOfFixture(path)
    const [one] = ledger.values()
    const found = clearingAccount(one!, statements)
    expect(Object.fromEntries(found?.lines.map(({ code, amount }) => [code, amount]) ?? [])).toEqual(lines)
    expect(found).toMatchObject({ computed, stated, residual: 0 })
  })

  it.each(Object.entries(platforms))(
    'opens every payout, and knows the fee, of %s',
    async (path, { lines }) => {
      const { ledger } = await ledgerOfFixture(path)
      const [one] = ledger.values()
      const payouts = payoutsOf(one!)
      const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0)
      const charged = payouts.map(({ row }) => row.fee)
      expect(total(payouts.map(({ amount }) => amount))).toBe(
        total([...charged, 0 - (lines['payouts'] ?? 0)]),
      )
      for (const { amount, parts, rest } of payouts)
        expect(total([rest, ...parts.map((part) => part.amount)])).toBe(amount)
      const { earned, fees } = effectiveFee(one!)
      const taken = ['fees', 'periodic-fees', 'payout-fees'].map((line) => lines[line] ?? 0)
      expect([earned, fees]).toEqual([lines['earned'], 0 - total(taken)])
    },
  )

  it.each([1, 2, 3, 4])('leaves nothing unexplained in a whole year (year %i)', (seed) => {
    const { ledger, statements } = freelancerYear(seed, [])
    const residuals = [...ledger.values()].map((one) => clearingAccount(one, statements)?.residual)
    expect(residuals).toEqual(residuals.map(() => 0))
  })

  it('shows what a lost row leaves unexplained, and nothing elsewhere', () => {
    const { ledger, statements, planted } = freelancerYear(2, ['lost-row'])
    const [key] = planted.get('lost-row') ?? []
    for (const [id, one] of ledger)
      expect(clearingAccount(one, statements)?.residual, id).toBe(id === key?.split(' ')[0] ? -1_100 : 0)
  })

  it('takes balances from statements where rows print none', () => {
    const rows = [makeTransaction('2026-11-02', 10_000), makeTransaction('2026-11-09', -4_000)]
    const part = {
      account: 'wallet',
      currency: rows[0]!.currency,
      period: { from: rows[0]!.day, to: rows[1]!.day },
      opening: minor(500),
      closing: minor(6_400),
    }
    const statement = { ...freelancerYear(1, []).statements[0]!, parts: [part] }
    const found = clearingAccount(makeLedger(rows, {}, [statement]), [statement])
    expect(found).toMatchObject({ opening: 500, computed: 6_500, stated: 6_400, residual: -100 })
  })

  it('has nothing to say of an account in which nothing moved', () => {
    expect(clearingAccount(makeLedger([]), [])).toBeNull()
  })
})

describe('linesOf', () => {
  const kinds: readonly TransactionKind[] = [
    'payment',
    'income',
    'refund',
    'withdrawal',
    'fee',
    'hold',
    'adjustment',
  ]
  it('loses nothing: the lines come to what the rows come to', () => {
    const row = fc.record({
      amount: fc.integer({ min: -9_999, max: 9_999 }),
      fee: fc.integer({ min: -50, max: 500 }),
      kind: fc.constantFrom(...kinds),
      text: fc.constantFrom('', 'Membership', 'VAT', 'Reserve', 'Withdrawal fee'),
    })
    fc.assert(
      fc.property(fc.array(row), (of) => {
        const rows = of.map(({ amount, fee, ...told }) =>
          makeTransaction('2026-11-02', amount, { ...told, fee: minor(fee) }),
        )
        const total = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0)
        expect(total(linesOf(rows).map(({ amount }) => amount))).toBe(total(rows.map(({ amount }) => amount)))
      }),
    )
  })
})
