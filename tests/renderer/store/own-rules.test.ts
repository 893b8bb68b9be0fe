import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { Database } from '../../../renderer/store/database'
import {
  importRules,
  keepOwnProvider,
  keepOwnRoute,
  readOwnRules,
  removeOwnProvider,
  rulesToExport,
} from '../../../renderer/store/own-rules'
import type { Day } from '../../../shared/day'
import type { Currency } from '../../../shared/money/currency'
import { ownProvider, ownRoute } from '../../../shared/routes/describe-own'
import { readRulesFile, writeRulesFile } from '../../../shared/routes/own-rules-file'
import { readCatalog } from '../../support/read-catalog'

const on = '2026-11-22' as Day
const provider = ownProvider({
  id: 'own-provider-1',
  account: 'own-account-1',
  name: 'Corner shop',
  kind: 'voucher',
  currency: 'KRW' as Currency,
  country: 'KR',
})
const own = {
  account: 'own-account-1',
  route: ownRoute({
    id: 'own-route-1',
    name: 'Counter',
    to: 'cash',
    tariff: null,
    days: 0,
    source: '',
    today: on,
  }),
}

let database: Database
let number = 0
beforeEach(async () => {
  database = new Database(`own rules ${number++}`)
  await database.open()
  await keepOwnProvider(database, provider)
  await keepOwnRoute(database, own, { route: 'own-route-1', on })
})

describe('own rules in the store', () => {
  it('take their routes and confirmations along when a provider goes', async () => {
    await removeOwnProvider(database, provider)
    expect(await rulesToExport(database)).toEqual({ providers: [], routes: [], confirmations: [] })
  })

  it('are the same after a way through a file', async () => {
    const json: unknown = JSON.parse(writeRulesFile(await rulesToExport(database)))
    const { rules, refused } = readRulesFile({ name: 'rules.json', json }, readCatalog())
    expect(refused).toEqual([])
    const other = new Database('own rules elsewhere')
    await other.open()
    await importRules(other, rules)
    expect(await readOwnRules(other)).toEqual({ providers: [provider], routes: [own] })
    expect(await rulesToExport(other)).toEqual(await rulesToExport(database))
  })
})
