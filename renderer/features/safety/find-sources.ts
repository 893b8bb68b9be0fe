import { sha256 } from '../../../shared/bytes/sha256'
import type { Damage } from '../../../shared/damage/find-damage'
import {
  joined,
  noSources,
  type Source,
  type Sources,
  stillWanted,
  type Wanted,
  wantedFor,
} from '../../../shared/damage/sources'
import { bridge } from '../../bridge/bridge'
import { importer } from '../../importing/importer'
import { sourcesOf } from '../../store/backup/backup'
import { readBefore } from '../../store/backup/before-restore'
import type { Database } from '../../store/database'

/**
 * Looks elsewhere for what is damaged: in the safety copies, the newest first, in what was there before a restore, and in
 * the archived files. Nothing more is read once all is found.
 */
export async function findSources(database: Database, damage: Damage): Promise<Sources> {
  const wanted = wantedFor(damage)
  let found = noSources
  for await (const copy of copiesOf(database)) {
    found = joined(found, await sourcesOf(database, copy, stillWanted(wanted, found)))
    if (isNothing(stillWanted(wanted, found))) return found
  }
  return joined(found, await archived(database, damage, stillWanted(wanted, found)))
}

const isNothing = ({ statements, accounts }: Wanted): boolean => statements.length + accounts.length === 0

async function* copiesOf(database: Database): AsyncGenerator<Uint8Array> {
  for (const { id } of await bridge.listSnapshots()) {
    const bytes = await bridge.readSnapshot(id)
    if (bytes) yield bytes
  }
  const before = await readBefore(database)
  if (before) yield before.bytes
}

/** What the archived files of statements still tell. */
async function archived(database: Database, { contradicted }: Damage, wanted: Wanted): Promise<Sources> {
  const statements = new Map(
    contradicted
      .filter(({ statement }) => wanted.statements.includes(statement.id))
      .map(({ statement }) => [statement.sha256, statement]),
  )
  const sources = new Map<string, Source>()
  if (statements.size === 0) return noSources
  for (const { bytes } of await bridge.readArchive()) {
    const statement = statements.get(await sha256(bytes))
    if (!statement || sources.has(statement.id)) continue
    const content = new Blob([bytes as Uint8Array<ArrayBuffer>])
    const source = await importer().readAgain(database.address, statement, content)
    if (source) sources.set(statement.id, source)
  }
  return { statements: sources, accounts: new Map() }
}
