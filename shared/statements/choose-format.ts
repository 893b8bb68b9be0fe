import type { Problem } from '../problem'
import { mergeAnswers } from './answers'
import { noRows, type ReadJob, type Rows, type StatementFormat } from './format'
import { formats } from './formats'
import { readTwoPlaces } from './formats/books/read-two-places'
import { readByProfile, readGeneric } from './generic/generic'
import { understand } from './generic/understand'
import { type Layout, unreadLayout } from './profiles/layout'
import { hasVeryHead } from './profiles/locate-mapping'
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
 * Reads a file as the person says; else by what they taught about this very head; else with the format that claims it;
 * else by a profile that knows its columns; else with the format it resembles; else by the words in the heads of its
 * columns; else not at all.
 */
export async function readFormat(source: Source, job: ReadJob, taught: Taught): Promise<Chosen> {
  if (taught.profile !== null)
    return (await readByProfile(source, taught.profile, job)) ?? unread(source, job, taught.profile)
  const very = taught.profiles.find(({ mapping }) =>
    source.tables.some((table) => hasVeryHead(table, mapping)),
  )
  const asTaught = very && (await readByProfile(source, very, job))
  if (asTaught) return asTaught
  const claiming = formats.find((one) => one.claims(source))
  const claimed = claiming && { format: claiming.info, rows: await claiming.read(source, job) }
  if (claimed && !lacksColumn(claimed)) return claimed
  for (const profile of taught.profiles) {
    const known = await readByProfile(source, profile, job)
    if (known) return known
  }
  const likest = claimed ? null : likestFormat(source)
  const alike = claimed ?? (likest && { format: likest.info, rows: await likest.read(source, job) })
  if (alike && !lacksColumn(alike)) return alike
  // What only looks like a format and lacks a column of it is somebody else's, or can be read without it.
  const understood = understand(source, job.answers, job.modified)
  const plain = (await readTwoPlaces(understood, job)) ?? (await readGeneric(understood, job))
  return plain !== null && (alike === null || isSound(plain)) ? plain : (alike ?? unread(source, job, null))
}

/** A reading that balances prove: nothing but the currency is open. */
const isSound = ({ rows }: Chosen): boolean =>
  rows.drafts.length > 0 &&
  rows.questions.every(({ about }) => about === 'currency') &&
  rows.findings.some(({ about, evidence }) => about === 'amountColumn' && evidence === 'balance')

const lacksColumn = ({ rows }: Chosen): boolean => rows.problems.some(({ code }) => code === 'missing-column')

/** The format that a file resembles more than any other; null where none, or two alike. */
function likestFormat(source: Source): StatementFormat | null {
  const [best, second] = formats
    .map((format) => ({ format, share: format.likeness?.(source) ?? 0 }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
  return best && best.share > (second?.share ?? 0) ? best.format : null
}

function unread(source: Source, job: ReadJob, profile: Profile | null): Chosen {
  const problem: Problem = { code: 'unknown-format', at: { file: source.file } }
  const answers = mergeAnswers(profile?.answers ?? {}, job.answers)
  const layout = unreadLayout(source.tables, profile?.mapping ?? null, answers)
  return { format: null, rows: { ...noRows, problems: [problem] }, layout }
}
