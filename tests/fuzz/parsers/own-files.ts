import { readdirSync, readFileSync } from 'node:fs'
import { readBackup } from '../../../shared/backup/read-backup'
import { type Tables, tableNames, tableSchemas } from '../../../shared/backup/tables'
import { writeBackup } from '../../../shared/backup/write-backup'
import { findDamage } from '../../../shared/damage/find-damage'
import { repair } from '../../../shared/damage/repair'
import { validateProblem } from '../../../shared/planner/validate'
import { loadCatalog } from '../../../shared/routes/load-catalog'
import { readRulesFile } from '../../../shared/routes/own-rules-file'
import { readProfiles, writeProfiles } from '../../../shared/statements/profiles/profile-file'
import { isPolluted } from '../../support/hostile'
import { makeProfile, mappingOf } from '../../support/make-profile'
import { makeTables } from '../../support/make-tables'
import { catalogFiles, readCatalog } from '../../support/read-catalog'
import { asItIs, type Packing } from '../packing'
import { resealed } from '../resealed'
import type { Parser } from '../parser'

const bytesOf = (json: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(json))

const own = (
  name: string,
  seeds: readonly Uint8Array[],
  read: Parser['read'],
  packing: Packing = asItIs,
): Parser => ({
  name,
  seeds,
  packing,
  read: async (file) => [...(await read(file)), ...(isPolluted() ? ['every object has been changed'] : [])],
})

/** Reads a file of JSON; what is none is refused before its reader sees it. */
const json =
  (read: (json: unknown) => readonly string[]): Parser['read'] =>
  (file) => {
    const told = parsed(file)
    return Promise.resolve(told === undefined ? [] : read(told))
  }

function parsed(file: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(file))
  } catch {
    return undefined
  }
}

const refusedOrOne = (refused: number, taken: number): readonly string[] =>
  refused + taken > 0 ? [] : ['neither taken nor refused']

/** What was taken must be sound, and be mendable where its records contradict one another. */
function recordsOf(tables: Tables): readonly string[] {
  const broken = tableNames.filter((name) =>
    tables[name].some((record) => !tableSchemas[name].safeParse(record).success),
  )
  const { ledger } = repair(tables, '2026-11-22T03:00:00Z')
  return [
    ...broken.map((name) => `${name} are not sound`),
    ...(findDamage(ledger) ? ['mended, and damaged'] : []),
  ]
}

const problemFolder = new URL('../../fixtures/planner/problems/', import.meta.url)
const written = { at: '2026-11-22T03:00:00.000Z', app: '0.1.0' }
const {
  accountFacts: _a,
  transfers: _t,
  pairDecisions: _p,
  corrections: _c,
  cards: _k,
  ...oldTables
} = makeTables()
const profile = makeProfile(mappingOf('Date,Amount', { date: 0, amount: 1 }))
const provider = { ...(catalogFiles()[0]!.json as object), id: 'own-provider' }
const rules = { format: 'jandon-rules', version: 1, providers: [provider], routes: [], confirmations: [] }

const readTables: Parser['read'] = async (file) => {
  const read = await readBackup(file, 'a passphrase')
  return read.ok ? recordsOf(read.value.tables) : []
}

/** Problems whose planning is a test of its own. */
const problems = (): readonly Uint8Array[] =>
  readdirSync(problemFolder)
    .slice(0, 12)
    .map((name) => {
      const { problem } = JSON.parse(readFileSync(new URL(name, problemFolder), 'utf8')) as {
        problem: unknown
      }
      return bytesOf(problem)
    })

/** The readers of files that the app itself writes, or is shipped with. */
export const ownFileParsers = async (): Promise<readonly Parser[]> => {
  const backup = await writeBackup(makeTables(), written, null)
  return [
    own('backup', [backup], readTables, resealed),
    own('copy', [bytesOf({ format: 'jandon-copy', version: 3, tables: oldTables })], readTables),
    own('profiles', [writeProfiles([profile])], (file) => {
      const read = readProfiles(file)
      return Promise.resolve(read.ok && read.value.some(({ name }) => name === '') ? ['a profile without a name'] : [])
    }),
    own('rules', [bytesOf(rules)], json((told) => {
      const read = readRulesFile({ name: 'own.json', json: told }, readCatalog())
      const known = read.rules.providers.filter(({ id }) => readCatalog().providers.has(id))
      return known.map(({ id }) => `${id} of the catalogue is described anew`)
    })),
    own('catalogue', catalogFiles().map((file) => bytesOf(file.json)), json((told) => {
      const { refused, providers } = loadCatalog([{ name: 'fuzzed.json', json: told }])
      return refusedOrOne(refused.length, providers.size)
    })),
    own('problem', problems(), json((told) => {
      const read = validateProblem(told)
      return read.ok ? [] : refusedOrOne(read.error.length, 0)
    })),
  ]
} // prettier-ignore
