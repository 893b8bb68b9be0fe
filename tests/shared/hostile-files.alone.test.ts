import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { sealContainer } from '../../shared/backup/container'
import { readBackup } from '../../shared/backup/read-backup'
import { tableNames, tableSchemas, type Tables } from '../../shared/backup/tables'
import { findDamage } from '../../shared/damage/find-damage'
import { repair } from '../../shared/damage/repair'
import { loadCatalog } from '../../shared/routes/load-catalog'
import { readRulesFile } from '../../shared/routes/own-rules-file'
import { readProfiles } from '../../shared/statements/profiles/profile-file'
import { changed, hostileChanges, isPolluted } from '../support/hostile'
import { makeProfile, mappingOf } from '../support/make-profile'
import { makeTables } from '../support/make-tables'
import { catalogFiles, readCatalog } from '../support/read-catalog'

/** How often for each kind of file; `HOSTILE_RUNS=20000 npx vitest … hostile-files` for longer. */
const RUNS = Number(process.env['HOSTILE_RUNS'] ?? 150)

const seen: Record<string, { taken: number; refused: number }> = {}
const count = (kind: string, taken: boolean): void => {
  const counts = (seen[kind] ??= { taken: 0, refused: 0 })
  counts[taken ? 'taken' : 'refused']++
}
afterAll(() => console.log('hostile files:', seen))

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

/** Changes an honest file in hostile ways, and reads it; what is taken must be sound, and no object must have changed. */
const withHostile = (honest: unknown, read: (file: unknown) => void | Promise<void>): Promise<void> =>
  fc.assert(
    fc.asyncProperty(hostileChanges, async (changes) => {
      await read(changed(honest, changes))
      expect(isPolluted()).toBe(false)
    }),
    { numRuns: RUNS },
  )

describe('hostile', () => {
  it('files of the catalogue are refused with the field, or sound', async () => {
    const [file] = catalogFiles()
    await withHostile(file!.json, (json) => {
      const { providers, refused } = loadCatalog([{ name: 'hostile.json', json }])
      count('catalogue', refused.length === 0)
      expect(providers.size + refused.length).toBe(1)
    })
  })

  it('files of rules are refused entry by entry', async () => {
    const catalog = readCatalog()
    const own = { ...(catalogFiles()[0]!.json as object), id: 'own-provider' }
    const honest = { format: 'jandon-rules', version: 1, providers: [own], routes: [], confirmations: [] }
    await withHostile(honest, (json) => {
      const { rules, refused } = readRulesFile({ name: 'hostile.json', json }, catalog)
      count('rules', refused.length === 0)
      for (const { id } of rules.providers) expect(catalog.providers.has(id)).toBe(false)
    })
  })

  it('files of profiles are refused whole', () => {
    const profile = makeProfile(mappingOf('Date,Amount', { date: 0, amount: 1 }))
    return withHostile({ format: 'jandon-profiles', version: 1, profiles: [profile] }, (json) => {
      const read = readProfiles(bytesOf(json))
      count('profiles', read.ok)
      if (!read.ok) expect(['no-profiles', 'bad-field']).toContain(read.error.kind)
    })
  })

  it('copies of earlier releases are refused whole, or have sound records, which a look for damage survives', () =>
    withHostile(oldCopy(), async (json) => {
      const read = await readBackup(bytesOf(json), null)
      count('old copies', read.ok)
      if (read.ok) areSound(read.value.tables)
    }))

  it('headers of backups are refused', () =>
    withHostile({ version: 1, encryption: null }, async (json) => {
      const file = await sealContainer({ header: bytesOf(json), payload: bytesOf({ at: 'never' }) })
      const read = await readBackup(file, 'a passphrase')
      count('headers', read.ok)
      expect(read.ok).toBe(false)
    }))
})

function oldCopy(): object {
  const { accountFacts: _a, transfers: _b, pairDecisions: _c, corrections: _d, ...tables } = makeTables()
  return { format: 'jandon-copy', version: 3, tables }
}

function areSound(tables: Tables): void {
  for (const name of tableNames)
    for (const record of tables[name]) expect(tableSchemas[name].safeParse(record).success).toBe(true)
  const { ledger } = repair(tables, '2026-11-22T03:00:00Z')
  expect(findDamage(ledger)).toBeNull()
}
