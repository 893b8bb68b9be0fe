import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Day } from '../../../../shared/day'
import { changeAccount, changeReadings } from '../../../../renderer/store/accounts'
import { confirmRoute, forgetConfirmation, readConfirmations } from '../../../../renderer/store/confirmations'
import { Database } from '../../../../renderer/store/database'
import { changePreferences, readPreferences } from '../../../../renderer/store/preferences'
import { type Change, takeBack } from '../../../../renderer/store/undo/changes'
import { unwatched, watchChanges } from '../../../../renderer/store/undo/watch-changes'
import { withoutReading, withReading } from '../../../../shared/ledger/readings'
import { minor } from '../../../../shared/money/money'
import { makeAccount } from '../../../support/make-account'

let database: Database
let changes: Change[]
let ledgers: number
let stop: () => void

beforeEach(async () => {
  database = new Database(`undo ${Math.random()}`)
  await database.open()
  changes = []
  ledgers = 0
  stop = watchChanges(
    database,
    (change) => changes.push(change),
    () => ledgers++,
  )
})
afterEach(() => stop())

const all = async () => JSON.stringify(await Promise.all(database.tables.map((table) => table.toArray())))

describe('takeBack', () => {
  it('puts back what was changed, added and removed, and forth again', async () => {
    await unwatched(database, async () => {
      await database.accounts.add(makeAccount({ id: 'a', name: 'Before' }))
      await confirmRoute(database, { route: 'old', on: '2026-01-01' as Day })
    })
    const before = await all()
    await changeAccount(database, 'a', { name: 'After' })
    await confirmRoute(database, { route: 'new', on: '2026-01-02' as Day })
    await forgetConfirmation(database, 'old')
    const after = await all()
    expect(changes).toHaveLength(3)

    const forth: Change[] = []
    for (const change of [...changes].reverse())
      forth.push(await unwatched(database, () => takeBack(database, change)))
    expect(await all()).toBe(before)
    for (const change of forth.reverse()) await unwatched(database, () => takeBack(database, change))
    expect(await all()).toBe(after)
  })

  it('puts back exactly the balance that was entered, changed or removed', async () => {
    const reading = (month: string, balance: number) => ({
      day: `2026-${month}-01` as Day,
      balance: minor(balance),
      note: month,
    })
    const first = reading('06', 2_500)
    await unwatched(database, () => database.accounts.add(makeAccount({ id: 'a', stated: [first] })))
    const kept = async () => (await database.accounts.get('a'))?.stated
    await changeReadings(database, 'a', (readings) => withReading(readings, reading('08', 2_000)))
    await changeReadings(database, 'a', (readings) => withReading(readings, reading('07', 2_200)))
    await changeReadings(database, 'a', (readings) => withoutReading(readings, first))
    expect(await kept()).toEqual([reading('07', 2_200), reading('08', 2_000)])
    const states = [
      [first, reading('07', 2_200), reading('08', 2_000)],
      [first, reading('08', 2_000)],
      [first],
    ]
    for (const [i, change] of [...changes].reverse().entries()) {
      await unwatched(database, () => takeBack(database, change))
      expect(await kept()).toEqual(states[i])
    }
  })

  it('takes one action back as one, however many records it wrote', async () => {
    await unwatched(database, () => changePreferences(database, { currency: 'KRW', idleDays: 30 }))
    await changePreferences(database, { currency: 'EUR', idleDays: 60 })
    expect(changes).toHaveLength(1)
    await takeBack(database, changes[0]!)
    expect(await readPreferences(database)).toMatchObject({ currency: 'KRW', idleDays: 30 })
  })
})

describe('watchChanges', () => {
  it('hears of nothing that changes nothing', async () => {
    await changePreferences(database, { idleDays: 30 })
    const heard = changes.length
    await changePreferences(database, { idleDays: 30 })
    expect(changes).toHaveLength(heard)
  })

  it('hears of nothing that was not written in the end', async () => {
    const failing = database.transaction('rw', database.confirmations, async () => {
      await database.confirmations.put({ route: 'x', on: '2026-01-01' as Day })
      throw new Error('on the way')
    })
    await expect(failing).rejects.toThrow('on the way')
    expect(changes).toEqual([])
    expect(await readConfirmations(database)).toEqual({})
  })

  it('tells the ledger’s own changes apart: they are no step', async () => {
    await database.transaction('rw', [database.accounts, database.pages], () =>
      database.accounts.add(makeAccount({ id: 'imported' })),
    )
    expect([changes.length, ledgers]).toEqual([0, 1])
  })
})
