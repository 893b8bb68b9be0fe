import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { Database } from '../../../renderer/store/database'
import { versions } from '../../../renderer/store/versions'

/** What the last release wrote and what the next one makes of it; a version that upgrades data must bring one. */
const upgrades: Record<
  number,
  { readonly table: string; readonly before: readonly object[]; readonly after: readonly object[] }
> = {
  8: {
    table: 'accounts',
    before: [
      { id: 'a', stated: null },
      { id: 'b', stated: { day: '2026-06-01', balance: 2_500 } },
    ],
    after: [
      { id: 'a', stated: [] },
      { id: 'b', stated: [{ day: '2026-06-01', balance: 2_500 }] },
    ],
  },
}

/** The tables each version brought; none has changed or dropped one. Once released, a line here never changes. */
const brought: Record<number, Record<string, string>> = {
  1: {
    accounts: 'id',
    pages: '[account+month],account',
    statements: 'id,sha256',
    settings: 'key',
    confirmations: 'route',
  },
  2: { ownProviders: 'id', ownRoutes: 'route.id', expectations: 'id,account' },
  3: { profiles: 'key' },
  4: { accountFacts: 'account' },
  5: { transfers: 'id', pairDecisions: '[out+into]' },
  6: { corrections: '[account+transaction]' },
  7: { lock: 'id' },
  8: {},
  9: { cards: 'account' },
}

/** The schema as a version leaves it. */
const released = (upTo: number): Record<string, string> =>
  Object.fromEntries(
    Object.entries(brought).flatMap(([number, tables]) =>
      Number(number) <= upTo ? Object.entries(tables) : [],
    ),
  )

describe('the versions of the store', () => {
  it('are numbered from one without gaps', () => {
    expect(versions.map(({ number }) => number)).toEqual(versions.map((_, index) => index + 1))
  })

  it.each(versions.map(({ number }) => number))(
    'version %i has the tables that were released',
    async (number) => {
      const database = new Database(`schema-${number}`, { upTo: number })
      await database.open()
      const found = Object.fromEntries(
        database.tables.map(({ name, schema }) => [
          name,
          [schema.primKey.src, ...schema.indexes.map(({ src }) => src)].join(','),
        ]),
      )
      expect(found).toEqual(released(number))
      database.close()
    },
  )

  it('bring an example of what they change', () => {
    const upgrading = versions.filter(({ upgrade }) => upgrade).map(({ number }) => String(number))
    expect(Object.keys(upgrades)).toEqual(upgrading)
  })

  it.each(Object.entries(upgrades))('version %s raises what was there', async (number, example) => {
    const name = `upgrade ${number}`
    const old = new Database(name, { upTo: Number(number) - 1 })
    await old.table(example.table).bulkAdd(example.before)
    old.close()
    const raised = new Database(name, { upTo: Number(number) })
    expect(await raised.table(example.table).toArray()).toEqual(example.after)
    raised.close()
  })
})
