import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { Database } from '../../../renderer/store/database'
import { versions } from '../../../renderer/store/versions'

/** What the last release wrote and what the next one makes of it; a version that upgrades data must bring one. */
const upgrades: Record<number, { readonly table: string; readonly before: object; readonly after: object }> =
  {}

/** The schema as each version leaves it. Once released, a line here never changes. */
const released: Record<number, Record<string, string>> = {
  1: {
    accounts: 'id',
    pages: '[account+month],account',
    statements: 'id,sha256',
    settings: 'key',
    confirmations: 'route',
  },
  2: {
    accounts: 'id',
    pages: '[account+month],account',
    statements: 'id,sha256',
    settings: 'key',
    confirmations: 'route',
    ownProviders: 'id',
    ownRoutes: 'route.id',
    expectations: 'id,account',
  },
  3: {
    accounts: 'id',
    pages: '[account+month],account',
    statements: 'id,sha256',
    settings: 'key',
    confirmations: 'route',
    ownProviders: 'id',
    ownRoutes: 'route.id',
    expectations: 'id,account',
    profiles: 'key',
  },
  4: {
    accounts: 'id',
    pages: '[account+month],account',
    statements: 'id,sha256',
    settings: 'key',
    confirmations: 'route',
    ownProviders: 'id',
    ownRoutes: 'route.id',
    expectations: 'id,account',
    profiles: 'key',
    accountFacts: 'account',
  },
  5: {
    accounts: 'id',
    pages: '[account+month],account',
    statements: 'id,sha256',
    settings: 'key',
    confirmations: 'route',
    ownProviders: 'id',
    ownRoutes: 'route.id',
    expectations: 'id,account',
    profiles: 'key',
    accountFacts: 'account',
    transfers: 'id',
    pairDecisions: '[out+into]',
  },
  6: {
    accounts: 'id',
    pages: '[account+month],account',
    statements: 'id,sha256',
    settings: 'key',
    confirmations: 'route',
    ownProviders: 'id',
    ownRoutes: 'route.id',
    expectations: 'id,account',
    profiles: 'key',
    accountFacts: 'account',
    transfers: 'id',
    pairDecisions: '[out+into]',
    corrections: '[account+transaction]',
  },
  7: {
    accounts: 'id',
    pages: '[account+month],account',
    statements: 'id,sha256',
    settings: 'key',
    confirmations: 'route',
    ownProviders: 'id',
    ownRoutes: 'route.id',
    expectations: 'id,account',
    profiles: 'key',
    accountFacts: 'account',
    transfers: 'id',
    pairDecisions: '[out+into]',
    corrections: '[account+transaction]',
    lock: 'id',
  },
}

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
      expect(found).toEqual(released[number])
      database.close()
    },
  )

  it('bring an example of what they change', () => {
    const upgrading = versions.filter(({ upgrade }) => upgrade).map(({ number }) => String(number))
    expect(Object.keys(upgrades)).toEqual(upgrading)
  })
})
