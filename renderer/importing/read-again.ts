import { type Source, sourceIn } from '../../shared/damage/sources'
import type { RowsDigest, Statement } from '../../shared/model'
import { digestsOf } from '../../shared/statements/digests'
import { merge } from '../../shared/statements/merge'
import { readStatement } from '../../shared/statements/read-statement'
import type { Reading } from '../../shared/statements/reading'
import type { Override } from '../../shared/statements/verdict'
import type { Database } from '../store/database'
import { readKeptProfiles } from '../store/profiles'
import { characterMaps } from './character-maps'

/**
 * Reads a statement's file once more, for the rows it had. Null where that no longer gives what was read then, to the last
 * row: the person settled something about it that is not kept, or this release reads such files otherwise.
 */
export async function readAgain(
  database: Database,
  statement: Statement,
  bytes: Uint8Array,
): Promise<Source | null> {
  const { id, file, sha256, importedAt, opened, parts, digests } = statement
  const profiles = (await readKeptProfiles(database)).map(({ profile }) => profile)
  const reading = await readStatement({ name: file, bytes }, { profiles, characterMaps })
  const known = await database.accounts.bulkGet(parts.map(({ account }) => account))
  const accounts = known.filter((account) => account !== undefined)
  if (reading.format === null || reading.parts.length !== accounts.length) return null
  const { pages } = merge({
    reading,
    statement: { id, sha256, importedAt },
    accounts,
    opened,
    pages: [],
    overrides: leftOut(statement, reading),
  })
  const told = digestsOf(pages, id).get(id) ?? []
  return digests && isSame(told, digests) ? sourceIn(pages, statement) : null
}

/** What the person left out then. */
function leftOut({ counts }: Statement, { drafts }: Reading): ReadonlyMap<number, Override> {
  const lines = new Set(counts.leftOut)
  return new Map(drafts.flatMap(({ line }, index) => (lines.has(line) ? [[index, 'leave-out']] : [])))
}

function isSame(one: readonly RowsDigest[], other: readonly RowsDigest[]): boolean {
  const texts = [one, other].map((digests) =>
    digests.map(({ account, month, rows, sum }) => `${account} ${month} ${rows} ${sum}`).sort(),
  )
  return String(texts[0]) === String(texts[1])
}
