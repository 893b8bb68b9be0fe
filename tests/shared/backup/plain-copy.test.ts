import { expect, it } from 'vitest'
import { readBackup } from '../../../shared/backup/read-backup'
import { makeTables } from '../../support/make-tables'

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))
const { accounts, pages, statements, settings, confirmations, ...later } = makeTables()
const { ownProviders, ownRoutes, expectations, profiles } = later
const noFacts = { accountFacts: [], transfers: [], pairDecisions: [], corrections: [], cards: [] }
const first = { accounts, pages, statements, settings, confirmations }
const none = { ownProviders: [], ownRoutes: [], expectations: [], profiles: [], ...noFacts }

it.each([
  [1, first, none],
  [
    2,
    { ...first, ownProviders, ownRoutes, expectations },
    { ownProviders, ownRoutes, expectations, profiles: [], ...noFacts },
  ],
  [3, { ...first, ownProviders, ownRoutes, expectations, profiles }, { ...later, ...noFacts }],
])('reads what releases wrote as version %i of a copy', async (version, tables, rest) => {
  expect(await readBackup(bytesOf({ format: 'jandon-copy', version, tables }), null)).toEqual({
    ok: true,
    value: { written: null, tables: { ...first, ...rest }, leftOut: 0, tellsCards: false },
  })
})

it('calls a copy that is cut off damaged', async () => {
  const file = bytesOf({ format: 'jandon-copy', version: 3, tables: makeTables() })
  for (const share of [0.3, 0.6, 0.99])
    expect(await readBackup(file.slice(0, file.length * share), null)).toEqual({
      ok: false,
      error: { code: 'damaged', section: null },
    })
})
