import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { Database } from '../../../renderer/store/database'
import { changePreferences, guessCurrency, readPreferences } from '../../../renderer/store/preferences'

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

  it('change one at a time', async () => {
    const database = new Database('changes')
    await database.open()
    await changePreferences(database, { currency: 'KRW', idleDays: 60 })
    await changePreferences(database, { urgency: 'soon' })
    expect(await readPreferences(database)).toMatchObject({ currency: 'KRW', idleDays: 60, urgency: 'soon' })
  })
})
