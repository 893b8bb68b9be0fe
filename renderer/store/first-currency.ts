import type { Database } from './database'
import { guessCurrency } from './preferences'
import { unwatched } from './undo/watch-changes'

/** The setting that holds the currency sums are compared in, until the person chooses one. */
export const FIRST_CURRENCY = 'firstCurrency'

/**
 * Fixes the currency that sums are compared in once there is an account: that of the place whose language the system
 * speaks, where an account has it, else that of most accounts. What is fixed stays though the system changes, since rates are entered to it; it
 * goes where no account is left. Nothing a person could take back.
 */
export const keepFirstCurrency = (database: Database): Promise<void> =>
  unwatched(database, () =>
    database.transaction('rw', database.accounts, database.settings, async () => {
      const { accounts, settings } = database
      const currencies = (await accounts.toArray()).map(({ currency }) => currency)
      const kept = await settings.get(FIRST_CURRENCY)
      if (currencies.length === 0) return kept && settings.delete(FIRST_CURRENCY)
      if (kept || (await settings.get('currency'))) return
      await settings.put({ key: FIRST_CURRENCY, value: mostOf(currencies) })
    }),
  )

function mostOf(currencies: readonly string[]): string {
  const guess = guessCurrency(new Intl.DateTimeFormat().resolvedOptions().locale)
  if (currencies.includes(guess)) return guess
  const count = (of: string): number => currencies.filter((one) => one === of).length
  return currencies.reduce((best, one) => (count(one) > count(best) ? one : best))
}
