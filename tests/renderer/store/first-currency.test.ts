import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { Database } from '../../../renderer/store/database'
import { FIRST_CURRENCY, keepFirstCurrency } from '../../../renderer/store/first-currency'
import { changePreferences, guessCurrency, readPreferences } from '../../../renderer/store/preferences'
import { watchChanges } from '../../../renderer/store/undo/watch-changes'
import type { Currency } from '../../../shared/money/currency'
import { makeAccount } from '../../support/make-account'

const guess = guessCurrency(new Intl.DateTimeFormat().resolvedOptions().locale)

describe('the currency that sums are compared in', () => {
  const storeWith = async (name: string, ...currencies: readonly string[]): Promise<Database> => {
    const database = new Database(name)
    await database.open()
    await database.accounts.bulkAdd(
      currencies.map((currency, i) => makeAccount({ id: String(i), currency: currency as Currency })),
    )
    await keepFirstCurrency(database)
    return database
  }
  const inForce = async (database: Database): Promise<string> => (await readPreferences(database)).currency

  it('is guessed as long as there is no account', async () => {
    const database = await storeWith('first-none')
    expect(await database.settings.count()).toBe(0)
    expect(await inForce(database)).toBe(guess)
  })

  it('is that of most accounts, where none has the guessed one', async () => {
    expect(await inForce(await storeWith('first-most', 'PHP', 'KES', 'KES'))).toBe('KES')
    expect(await inForce(await storeWith('first-guess', 'KES', 'KES', guess))).toBe(guess)
  })

  it('stays what it is when other accounts come, and when the system speaks another language', async () => {
    const database = await storeWith('first-stays', 'KES')
    await database.accounts.bulkAdd(
      ['PHP', 'PHP', guess].map((currency, i) =>
        makeAccount({ id: `later ${i}`, currency: currency as Currency }),
      ),
    )
    await keepFirstCurrency(database)
    expect(await inForce(database)).toBe('KES')
  })

  it('is what the person chooses, then and before', async () => {
    const database = await storeWith('first-chosen', 'KES')
    await changePreferences(database, { currency: 'PHP' })
    await keepFirstCurrency(database)
    expect(await inForce(database)).toBe('PHP')
    const early = new Database('first-early')
    await early.open()
    await changePreferences(early, { currency: 'PHP' })
    await early.accounts.add(makeAccount({ id: 'a', currency: 'KES' as Currency }))
    await keepFirstCurrency(early)
    expect(await early.settings.get(FIRST_CURRENCY)).toBeUndefined()
    expect(await inForce(early)).toBe('PHP')
  })

  it('goes with the last account, and is no step to take back', async () => {
    const database = await storeWith('first-goes')
    const steps: unknown[] = []
    const stop = watchChanges(
      database,
      (change) => steps.push(change),
      () => undefined,
    )
    await database.accounts.add(makeAccount({ id: 'a', currency: 'KES' as Currency }))
    await keepFirstCurrency(database)
    expect(await database.settings.count()).toBe(1)
    await database.accounts.clear()
    await keepFirstCurrency(database)
    expect(await database.settings.count()).toBe(0)
    expect(JSON.stringify(steps)).not.toContain(FIRST_CURRENCY)
    stop()
  })
})
