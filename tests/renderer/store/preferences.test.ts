import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { Database } from '../../../renderer/store/database'
import { changePreferences, guessCurrency, readPreferences } from '../../../renderer/store/preferences'
import { watchChanges } from '../../../renderer/store/undo/watch-changes'

it.each([
  ['ko', 'KRW'],
  ['ja-JP', 'JPY'],
  ['en', 'USD'],
  ['en-GB', 'GBP'],
  ['de-AT', 'EUR'],
  ['tlh', 'USD'],
])('guesses from %s that money is %s', (language, currency) => {
  expect(guessCurrency(language)).toBe(currency)
})

describe('preferences', () => {
  it('have a default each, kept or damaged ones aside', async () => {
    const database = new Database('preferences')
    await database.open()
    await database.settings.bulkPut([
      { key: 'idleDays', value: 'soon' },
      { key: 'currency', value: 'EUR' },
    ])
    expect(await readPreferences(database)).toMatchObject({
      idleDays: 30,
      currency: 'EUR',
      urgency: 'cheapest',
    })
  })

  it('keep when to be reminded, and forget a rhythm that is none', async () => {
    const database = new Database('rhythm')
    await database.open()
    const rhythm = { every: 'month', date: 31, since: '2026-11-22' as Day } as const
    await changePreferences(database, { checkInRhythm: rhythm })
    expect(await readPreferences(database)).toMatchObject({ checkInRhythm: rhythm })
    await database.settings.put({ key: 'checkInRhythm', value: { ...rhythm, date: 32 } })
    expect(await readPreferences(database)).toMatchObject({ checkInRhythm: { every: 'never' } })
  })

  it('change one at a time', async () => {
    const database = new Database('changes')
    await database.open()
    await changePreferences(database, { currency: 'KRW', idleDays: 60 })
    await changePreferences(database, { urgency: 'soon' })
    expect(await readPreferences(database)).toMatchObject({ currency: 'KRW', idleDays: 60, urgency: 'soon' })
  })

  it('change together or not at all, and tell of no change that was refused', async () => {
    const database = new Database('refused')
    await database.open()
    const changes: unknown[] = []
    const stop = watchChanges(
      database,
      (change) => changes.push(change),
      () => undefined,
    )
    const { put } = Object.getOwnPropertyDescriptors(IDBObjectStore.prototype)
    let writes = 0
    const value = function (this: IDBObjectStore, record: unknown) {
      if (++writes > 1) throw new DOMException('Quota exceeded.', 'QuotaExceededError')
      return (put.value as IDBObjectStore['put']).call(this, record)
    }
    Object.defineProperty(IDBObjectStore.prototype, 'put', { ...put, value })
    const changing = changePreferences(database, { idleDays: 45, urgency: 'soon' })
    await expect(changing).rejects.toThrow('Quota exceeded')
    Object.defineProperty(IDBObjectStore.prototype, 'put', put)
    stop()
    expect(writes).toBe(2)
    expect(await readPreferences(database)).toMatchObject({ idleDays: 30, urgency: 'cheapest' })
    expect(changes).toEqual([])
  })
})
