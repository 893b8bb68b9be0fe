import { z } from 'zod'
import { concat } from '../bytes/concat'
import { sha256 } from '../bytes/sha256'
import { fail, ok, type Result } from '../result'
import type { BackupProblem } from './backup-problem'
import { raisedAccount } from './raised-account'
import { soundOwn } from './sound-own'
import { ledgerTableNames, type TableName, tableNames, type Tables, tableSchemas } from './tables'

/** Circumstances of a backup that its records do not tell. */
export interface Written {
  /** When it was written, as an ISO 8601 instant. */
  readonly at: string
  /** The release that wrote it. */
  readonly app: string
}

/** One table's part of the payload: where it ends, and what it must be. */
const sectionSchema = z.strictObject({
  name: z.string(),
  records: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  sha256: z.string(),
})

const manifestSchema = z.strictObject({
  at: z.iso.datetime(),
  app: z.string().max(40),
  sections: z.array(sectionSchema).max(100),
})
type Manifest = z.infer<typeof manifestSchema>
type Section = Manifest['sections'][number]

const NEWLINE = '\n'
/** Records are put into bytes this many at a time: a text of a whole table could be longer than a text may be. */
const AT_ONCE = 500

/** What a backup may leave out. */
export interface Leaving {
  /** Whether the cards stay out: their codes can be spent by anybody who can read them. */
  readonly cards: boolean
}

/** The manifest's line, then each table as lines of JSON, one a record. A table that is left out has no section. */
export async function writeSections(
  tables: Tables,
  written: Written,
  leaving: Leaving = { cards: false },
): Promise<Uint8Array> {
  const names = tableNames.filter((name) => name !== 'cards' || !leaving.cards)
  const bodies = names.map((name) => ({ name, bytes: linesOf(tables[name]) }))
  const sections: Section[] = []
  for (const { name, bytes } of bodies)
    sections.push({
      name,
      records: tables[name].length,
      bytes: bytes.length,
      sha256: await sha256(bytes),
    })
  const manifest: Manifest = { ...written, sections }
  return concat(
    new TextEncoder().encode(JSON.stringify(manifest) + NEWLINE),
    ...bodies.map(({ bytes }) => bytes),
  )
}

function linesOf(records: readonly unknown[]): Uint8Array {
  const encoder = new TextEncoder()
  const parts: Uint8Array[] = []
  for (let at = 0; at < records.length; at += AT_ONCE) {
    const lines = records.slice(at, at + AT_ONCE).map((record) => JSON.stringify(record) + NEWLINE)
    parts.push(encoder.encode(lines.join('')))
  }
  return concat(...parts)
}

/** Reads a payload back. Tables that a backup of an earlier release lacks are empty. */
export async function readSections(payload: Uint8Array): Promise<Result<Checked<Written>, BackupProblem>> {
  const end = payload.indexOf(NEWLINE.charCodeAt(0))
  const manifest = manifestSchema.safeParse(parsed(payload.subarray(0, Math.max(end, 0))))
  if (!manifest.success) return fail({ code: 'damaged', section: null })
  const { at, app, sections } = manifest.data
  const tables: Partial<Record<TableName, readonly unknown[]>> = {}
  let start = end + 1
  for (const section of sections) {
    const bytes = payload.subarray(start, (start += section.bytes))
    const records = await recordsOf(section, bytes)
    if (!records) return fail({ code: 'damaged', section: section.name })
    if (!isTable(section.name)) return fail({ code: 'newer', app })
    // The second would swallow the first.
    if (tables[section.name]) return fail({ code: 'damaged', section: section.name })
    tables[section.name] = records
  }
  if (start !== payload.length) return fail({ code: 'damaged', section: null })
  return checked(tables, { at, app })
}

/** The tables of a backup. */
export interface Checked<W> {
  readonly written: W
  readonly tables: Tables
  /** How many records beside the ledger were none that Jandon writes, and were left out. */
  readonly leftOut: number
  /** Whether it says what cards there were: one that anybody can read, or of an earlier release, may not. */
  readonly tellsCards: boolean
}

/**
 * Checks the records of every table, raised to the present form; those of a table that is missing are none. One of the ledger that is not sound refuses
 * all of it: nobody could say what the rest is worth without it. One beside the ledger is left out, and counted.
 */
export function checked<W>(
  found: Partial<Record<TableName, readonly unknown[]>>,
  written: W,
): Result<Checked<W>, BackupProblem> {
  const given = { ...found, accounts: found.accounts?.map(raisedAccount) ?? [] }
  for (const name of ledgerTableNames) {
    const unsound = (given[name] ?? []).findIndex((record) => !tableSchemas[name].safeParse(record).success)
    if (unsound >= 0) return fail({ code: 'unsound', section: name, record: unsound + 1 })
  }
  const kept = { ...given, ...soundOwn(given) }
  const tables = Object.fromEntries(tableNames.map((name) => [name, kept[name] ?? []])) as unknown as Tables
  return ok({
    written,
    tables,
    leftOut: countIn(given) - countIn(tables),
    tellsCards: found.cards !== undefined,
  })
}

const countIn = (tables: Partial<Tables>): number =>
  tableNames.reduce((sum, name) => sum + (tables[name]?.length ?? 0), 0)

const isTable = (name: string): name is TableName => Object.hasOwn(tableSchemas, name)

async function recordsOf(section: Section, bytes: Uint8Array): Promise<readonly unknown[] | null> {
  if (bytes.length !== section.bytes || (await sha256(bytes)) !== section.sha256) return null
  const records: unknown[] = []
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(NEWLINE.charCodeAt(0), start)
    const record = end < 0 ? undefined : parsed(bytes.subarray(start, end))
    if (record === undefined) return null
    records.push(record)
    start = end + 1
  }
  return records.length === section.records ? records : null
}

/** Undefined where it is no JSON in UTF-8. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
