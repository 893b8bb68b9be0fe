import type { Problem } from '../problem'
import { noRows, type ReadJob, type Rows } from './format'
import { formats } from './formats'
import { readByProfile, readGeneric } from './generic/generic'
import { type Layout, unreadLayout } from './profiles/layout'
import type { Profile } from './profiles/profile'
import type { FormatInfo } from './reading'
import type { Source } from './source'

/** A file read by the format that claims it. */
export interface Chosen {
  readonly format: FormatInfo | null
  readonly rows: Rows
  /** How its columns were understood, where no format knows them. */
  readonly layout?: Layout | null
}

/** What a person has taught about files that no format knows. */
export interface Taught {
  /** What this very file is read by; it may still lack a column. Null where nothing was said about it. */
  readonly profile: Profile | null
  /** What was learned from earlier files that may hold for this one, the most particular first. */
  readonly profiles: readonly Profile[]
}

/**
 * Reads a file as the person says; else with the format that claims it; else by a profile that knows its head; else by
 * the words in the heads of its columns; else not at all.
 */
export async function readFormat(source: Source, job: ReadJob, taught: Taught): Promise<Chosen> {
  if (taught.profile !== null)
    return (await readByProfile(source, taught.profile, job)) ?? unread(source, job, taught.profile)
  const format = formats.find((one) => one.claims(source))
  if (format) return { format: format.info, rows: await format.read(source, job) }
  for (const profile of taught.profiles) {
    const known = await readByProfile(source, profile, job)
    if (known) return known
  }
  return (await readGeneric(source, job)) ?? unread(source, job, null)
}

function unread(source: Source, job: ReadJob, profile: Profile | null): Chosen {
  const problem: Problem = { code: 'unknown-format', at: { file: source.file } }
  const answers = { ...profile?.answers, ...job.answers }
  const layout = unreadLayout(source.tables, profile?.mapping ?? null, answers)
  return { format: null, rows: { ...noRows, problems: [problem] }, layout }
}
