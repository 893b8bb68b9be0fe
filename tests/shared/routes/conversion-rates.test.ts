import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { loadLedger } from '../../../shared/ledger/ledger'
import type { Transaction } from '../../../shared/model'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import { conversionRates, suggestedRate } from '../../../shared/routes/conversion-rates'
import { makeAccount } from '../../support/make-account'
import { makePages } from '../../support/make-ledger'
import { makeTransaction } from '../../support/make-transaction'

const [usd, eur, krw] = ['USD' as Currency, 'EUR' as Currency, 'KRW' as Currency]

/** The rates of a PayPal in several currencies, from rows by currency. */
const rates = (rows: Readonly<Record<string, readonly Transaction[]>>) =>
  conversionRates(
    loadLedger({
      accounts: Object.keys(rows).map((code) =>
        makeAccount({ id: code, currency: code as Currency, provider: 'paypal' }),
      ),
      pages: Object.entries(rows).flatMap(([code, list]) => makePages(code, list)),
      statements: [],
    }),
  )
const leg = (day: string, amount: number, told: Partial<Transaction> = {}) =>
  makeTransaction(day, amount, { kind: 'conversion', ...told })

describe('conversionRates', () => {
  it('reads a rate off two rows of one reference, whatever their days and decimals', () => {
    const reference = { reference: 'R1' }
    expect(
      rates({ USD: [leg('2026-07-01', -10_000, reference)], KRW: [leg('2026-07-02', 138_050, reference)] }),
    ).toEqual([{ from: usd, to: krw, rate: '1380.5', asOf: '2026-07-01' }])
  })

  it('pairs rows of the same minute, and leaves the fee of the exchange out', () => {
    expect(
      rates({
        USD: [leg('2026-07-01', -10_100, { time: '09:15:01', fee: minor(100) })],
        EUR: [leg('2026-07-01', 9_200, { time: '09:15:40' })],
      }),
    ).toEqual([{ from: usd, to: eur, rate: '0.92', asOf: '2026-07-01' }])
  })

  it('keeps the newest of each pair', () => {
    const found = rates({
      USD: [leg('2026-07-01', -10_000), leg('2026-08-01', -10_000)],
      EUR: [leg('2026-07-01', 9_200), leg('2026-08-01', 9_400)],
    })
    expect(found.map(({ rate, asOf }) => [rate, asOf])).toEqual([['0.94', '2026-08-01']])
  })

  it('guesses nothing where several rows could belong together, or one is alone', () => {
    expect(
      rates({
        USD: [leg('2026-07-01', -10_000), leg('2026-07-01', -5_000)],
        EUR: [leg('2026-07-01', 9_200)],
      }),
    ).toEqual([])
    expect(rates({ USD: [leg('2026-07-01', -10_000)], EUR: [] })).toEqual([])
  })
})

describe('suggestedRate', () => {
  const known = [{ from: eur, to: usd, rate: '1.114', asOf: '2026-07-22' as Day }]

  it('turns a rate of the other direction', () => {
    expect(suggestedRate(known, eur, usd)?.rate).toBe('1.114')
    expect(suggestedRate(known, usd, eur)).toMatchObject({ from: usd, to: eur, rate: '0.897666' })
    expect(suggestedRate(known, usd, krw)).toBeNull()
  })

  it('offers no rate that six decimals cannot hold', () => {
    const tiny = [{ from: usd, to: krw, rate: '5000000', asOf: '2026-07-22' as Day }]
    expect(suggestedRate(tiny, krw, usd)).toBeNull()
  })
})
