import type { Period } from '../../model'
import type { Currency } from '../../money/currency'
import { type Minor, minor } from '../../money/money'
import type { Ledger } from '../ledger'

/** Reckons an amount in another currency; null where there is no rate. */
export type Convert = (amount: Minor, from: Currency) => Minor | null

/**
 * What exchanging money brought or, below zero, cost, against the given rates: what came out of each exchange less what
 * went into it. The two halves of an exchange stand in two accounts of a provider on one day; one without the other
 * says nothing and counts for nothing. Null where a rate is missing.
 */
export function exchangeResult(ledger: Ledger, { from, to }: Period, convert: Convert): Minor | null {
  const exchanges = new Map<string, { value: number; in: Set<Currency>; out: Set<Currency> }>()
  for (const { account, posted } of ledger.values()) {
    for (const row of posted) {
      if (row.kind !== 'conversion' || row.day < from || row.day > to) continue
      const value = convert(minor(row.amount + row.fee), account.currency)
      if (value === null) return null
      const key = `${account.provider ?? account.id} ${row.day}`
      const exchange = exchanges.get(key) ?? { value: 0, in: new Set(), out: new Set() }
      exchange.value += value
      exchange[row.amount > 0 ? 'in' : 'out'].add(account.currency)
      exchanges.set(key, exchange)
    }
  }
  const whole = [...exchanges.values()].filter(
    (one) => [...one.in].some((currency) => !one.out.has(currency)) && one.out.size > 0,
  )
  return minor(whole.reduce((sum, { value }) => sum + value, 0))
}
