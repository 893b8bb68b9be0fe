import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { noTables } from '../../../../shared/backup/tables'
import type { Day, Month } from '../../../../shared/day'
import {
  changeAccount,
  changeExpiry,
  changeReadings,
  keepReadings,
} from '../../../../renderer/store/accounts'
import { restore } from '../../../../renderer/store/backup/restore'
import { keepCard } from '../../../../renderer/store/cards'
import { confirmRoute, forgetConfirmation, readConfirmations } from '../../../../renderer/store/confirmations'
import { Database } from '../../../../renderer/store/database'
import { changePreferences, readPreferences } from '../../../../renderer/store/preferences'
import { type Change, ChangedSinceError, takeBack } from '../../../../renderer/store/undo/changes'
import { undoImport } from '../../../../renderer/store/undo-import'
import { unwatched, watchChanges } from '../../../../renderer/store/undo/watch-changes'
import { withoutReading, withReading } from '../../../../shared/ledger/readings'
import { minor } from '../../../../shared/money/money'
import { makeAccount } from '../../../support/make-account'
import { makeStatement } from '../../../support/make-statement'
import { makeTables } from '../../../support/make-tables'

const now = { at: '2026-11-22T03:00:00.000Z', app: '0.1.0' }
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

  it('puts back whose an account was, and that it was nobody else’s', async () => {
    await unwatched(database, () => database.accounts.add(makeAccount({ id: 'a' })))
    await changeAccount(database, 'a', { owner: 'Mina' })
    await changeAccount(database, 'a', { owner: undefined })
    const kept = () => database.accounts.get('a')
    expect(await kept()).not.toHaveProperty('owner')
    await takeBack(database, changes[1]!)
    expect(await kept()).toHaveProperty('owner', 'Mina')
    await takeBack(database, changes[0]!)
    expect(await kept()).not.toHaveProperty('owner')
  })

  it('puts back what was kept of a card, and that nothing was', async () => {
    const kept = () => database.cards.get('a')
    await keepCard(database, { account: 'a', code: '6006', spendAt: 'here' })
    await keepCard(database, { account: 'a' })
    expect(await kept()).toBeUndefined()
    await takeBack(database, changes[1]!)
    expect(await kept()).toEqual({ account: 'a', code: '6006', spendAt: 'here' })
    await takeBack(database, changes[0]!)
    expect(await kept()).toBeUndefined()
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

  it('puts back terms of lapse, and that nothing was said of them', async () => {
    await unwatched(database, () => database.accounts.add(makeAccount({ id: 'a' })))
    const states = [await all()]
    for (const terms of [[{ kind: 'top-up', months: 6 } as const], [], undefined]) {
      await changeExpiry(database, 'a', () => terms)
      states.push(await all())
    }
    expect((await database.accounts.get('a'))!).not.toHaveProperty('expiry')
    for (const change of [...changes].reverse()) {
      states.pop()
      await unwatched(database, () => takeBack(database, change))
      expect(await all()).toBe(states.at(-1))
    }
  })

  it('takes one action back as one, however many records it wrote', async () => {
    await unwatched(database, () => changePreferences(database, { currency: 'KRW', idleDays: 30 }))
    await changePreferences(database, { currency: 'EUR', idleDays: 60 })
    expect(changes).toHaveLength(1)
    await takeBack(database, changes[0]!)
    expect(await readPreferences(database)).toMatchObject({ currency: 'KRW', idleDays: 30 })
  })

  it('takes one action back as one, where it is made of transactions within one', async () => {
    await unwatched(database, () => database.accounts.add(makeAccount({ id: 'a' })))
    const before = await all()
    const reading = { day: '2026-06-01' as Day, balance: minor(2_500) }
    await keepReadings(
      database,
      [makeAccount({ id: 'b' })],
      [
        { account: 'a', reading },
        { account: 'b', reading },
      ],
      [{ account: 'b', terms: [{ kind: 'day', until: '2027-06-30' as Day }] }],
    )
    expect(await database.accounts.get('b')).toMatchObject({ stated: [reading], expiry: [{ kind: 'day' }] })
    expect(changes).toHaveLength(1)
    await unwatched(database, () => takeBack(database, changes[0]!))
    expect(await all()).toBe(before)
  })
})

describe('takeBack of what was changed since', () => {
  /** Another window or a worker: its writes reach no hook of this one. */
  const elsewhere = async (work: (other: Database) => Promise<unknown>): Promise<void> => {
    const other = new Database(database.name)
    await other.open()
    await work(other)
    other.close()
  }
  const account = () => database.accounts.get('a')

  beforeEach(async () => {
    await unwatched(database, () => database.accounts.add(makeAccount({ id: 'a', name: 'Before' })))
    await changeAccount(database, 'a', { name: 'After' })
  })

  it('puts back what was written, and leaves what else was changed', async () => {
    await elsewhere((other) => changeAccount(other, 'a', { reserve: minor(1_234) }))
    const forth = await takeBack(database, changes[0]!)
    expect(await account()).toMatchObject({ name: 'Before', reserve: 1_234 })
    await takeBack(database, forth)
    expect(await account()).toMatchObject({ name: 'After', reserve: 1_234 })
  })

  it.each<[string, (other: Database) => Promise<unknown>]>([
    ['changed', (other) => changeAccount(other, 'a', { name: 'Restored' })],
    ['removed', (other) => other.accounts.delete('a')],
  ])('writes nothing where it was %s', async (_, work) => {
    await elsewhere(work)
    const before = await all()
    await expect(takeBack(database, changes[0]!)).rejects.toThrow(ChangedSinceError)
    expect(await all()).toBe(before)
  })

  it('writes nothing of a step of which one part was changed', async () => {
    await changePreferences(database, { currency: 'EUR', idleDays: 60 })
    await elsewhere((other) => changePreferences(other, { idleDays: 90 }))
    await expect(takeBack(database, changes[1]!)).rejects.toThrow(ChangedSinceError)
    expect(await readPreferences(database)).toMatchObject({ currency: 'EUR', idleDays: 90 })
  })

  it('neither removes what was made and changed since, nor writes over what was made anew', async () => {
    await confirmRoute(database, { route: 'new', on: '2026-01-01' as Day })
    await elsewhere((other) => confirmRoute(other, { route: 'new', on: '2026-01-02' as Day }))
    await expect(takeBack(database, changes[1]!)).rejects.toThrow(ChangedSinceError)
    await forgetConfirmation(database, 'new')
    await elsewhere((other) => confirmRoute(other, { route: 'new', on: '2026-01-03' as Day }))
    await expect(takeBack(database, changes[2]!)).rejects.toThrow(ChangedSinceError)
    expect((await readConfirmations(database)).new).toMatchObject({ on: '2026-01-03' })
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

  it('tells the ledger’s own changes apart, whoever writes them: they are no step', async () => {
    const page = { account: 'imported', month: '2026-01' as Month, transactions: [] }
    await database.transaction('rw', [database.accounts, database.pages], async () => {
      await database.accounts.add(makeAccount({ id: 'imported' }))
      await database.pages.add(page)
    })
    expect(changes).toHaveLength(0)
    expect(ledgers).toBeGreaterThan(0)
  })

  it.each<[string, (other: Database) => Promise<unknown>]>([
    ['a restore', (other) => restore(other, makeTables(), now)],
    ['a restore of nothing', (other) => restore(other, noTables, now)],
    ['an import', (other) => other.statements.put(makeStatement([]))],
    ['an undone import', (other) => undoImport(other, makeStatement([]))],
  ])('hears of %s by a connection of its own, as workers have them', async (_, work) => {
    const other = new Database(database.name)
    await other.open()
    await work(other)
    other.close()
    await expect.poll(() => ledgers).toBeGreaterThan(0)
    expect(changes).toHaveLength(0)
  })
})
