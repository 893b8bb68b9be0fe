import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { keepReadings } from '../../../renderer/store/accounts'
import { Database } from '../../../renderer/store/database'
import { watchChanges } from '../../../renderer/store/undo/watch-changes'
import type { Day } from '../../../shared/day'
import type { ExpiryTerm } from '../../../shared/model'
import { minor } from '../../../shared/money/money'
import { makeAccount } from '../../support/make-account'

describe('a list of balances that is kept', () => {
  const on = (day: string): Day => day as Day
  const read = (account: string, day: string, balance: number) => ({
    account,
    reading: { day: on(day), balance: minor(balance) },
  })
  const whole: ExpiryTerm = { kind: 'day', until: on('2027-01-31') }
  const part = (amount: number, until: string): ExpiryTerm => ({
    kind: 'part',
    amount: minor(amount),
    until: on(until),
    stated: on('2026-11-30'),
  })
  const unused: ExpiryTerm = { kind: 'last-use', months: 12 }
  const storeWith = async (name: string, expiry?: readonly ExpiryTerm[]): Promise<Database> => {
    const database = new Database(name)
    await database.open()
    await database.accounts.add(makeAccount({ id: 'card', ...(expiry ? { expiry } : {}) }))
    return database
  }
  const termsIn = async (database: Database) => (await database.accounts.get('card'))?.expiry

  it('puts a day of all in the place of days of parts, and parts in the place of a day; other terms stay', async () => {
    const parts = [part(300, '2026-12-31'), part(200, '2027-03-31')]
    const database = await storeWith('list-terms', [unused, ...parts])
    await keepReadings(database, [], [], [{ account: 'card', terms: [whole] }])
    expect(await termsIn(database)).toEqual([unused, whole])
    await keepReadings(database, [], [], [{ account: 'card', terms: parts }])
    expect(await termsIn(database)).toEqual([unused, ...parts])
  })

  it('leaves the terms of a place that it says nothing of', async () => {
    const database = await storeWith('list-silent', [whole])
    await keepReadings(database, [], [read('card', '2026-11-30', 500)], [])
    expect(await termsIn(database)).toEqual([whole])
    expect((await database.accounts.get('card'))?.stated).toEqual([{ day: '2026-11-30', balance: 500 }])
  })

  it('is one step, all of it or nothing', async () => {
    const database = await storeWith('list-step')
    const steps: unknown[] = []
    const stop = watchChanges(
      database,
      (change) => steps.push(change),
      () => undefined,
    )
    const opened = makeAccount({ id: 'mug' })
    await keepReadings(
      database,
      [opened],
      [read('card', '2026-11-30', 500), read('mug', '2026-11-30', 70)],
      [{ account: 'mug', terms: [whole] }],
    )
    expect(steps).toHaveLength(1)
    const twice = keepReadings(database, [opened], [read('card', '2026-12-01', 1)], [])
    await expect(twice).rejects.toThrow()
    expect((await database.accounts.get('card'))?.stated).toHaveLength(1)
    stop()
  })
})
