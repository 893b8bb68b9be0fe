import type { Day } from '../day'
import { readFormat } from './choose-format'
import type { ReadJob, Rows } from './format'
import { openFile, type Unopened } from './open-file'
import { partsOf } from './parts'
import { placesOf } from './places'
import type { CharacterMaps } from './means'
import type { Pace, Progress } from './pace'
import { type Profile, profilesFor } from './profiles/profile'
import type { Answers, FormatInfo, Reading } from './reading'
import { isRowProblem } from './row-problem'
import type { Source } from './source'
import { turn } from './turn'
import { withinRange } from './within-range'

/** A file as it was picked: its name, to show and to tell people about it, and its bytes. */
export interface StatementFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** The day its disk says it was last written: it dates rows that print no year. */
  readonly modified?: Day
}

/** How a file is to be read, and who wants to know how far it is. */
export interface ReadOptions {
  readonly answers?: Answers
  /** How a person maps the columns of this very file, which stands above every format. */
  readonly profile?: Profile | null
  /** What was learned from earlier files. */
  readonly profiles?: readonly Profile[]
  /** Tables of characters for PDFs in East Asian scripts. */
  readonly characterMaps?: CharacterMaps
  /** Called every page, every half a megabyte unpacked and every few thousand rows. */
  readonly onProgress?: (progress: Progress) => void
  /** Reading stops as soon as progress would be told after this turned true. */
  readonly signal?: { readonly aborted: boolean }
}

/**
 * Reads a statement: bytes, text, rows, drafts. Whatever the file, the result is a reading with its problems told;
 * bad input never throws.
 *
 * @throws an `AbortError` once `signal` says so
 */
export async function readStatement(file: StatementFile, options: ReadOptions = {}): Promise<Reading> {
  const reading = await readOnce(file, options)
  if (reading.layout === undefined || reading.layout.profile !== null || options.profile) return reading
  // A person who corrected how such a file is opened did so for the next one too.
  for (const profile of profilesFor(options.profiles ?? [], file.name).filter(opensOtherwise)) {
    const again = await readOnce(file, { ...options, profile })
    if (again.layout?.profile) return again
  }
  return reading
}

const opensOtherwise = ({ answers }: Profile): boolean =>
  answers.encoding !== undefined || answers.delimiter !== undefined

async function readOnce(file: StatementFile, options: ReadOptions): Promise<Reading> {
  const { answers = {}, profile = null, profiles = [], characterMaps } = options
  const pace = paceOf(options)
  const opened = await openFile(
    file,
    { ...profile?.answers, ...answers },
    {
      pace,
      ...(characterMaps ? { characterMaps } : {}),
    },
  )
  if (!opened.ok) return failed(file.name, opened.error)
  const { source, encoding, problems, findings } = opened.value
  const { format, rows, layout } = await readFormat(source, jobOf(file, answers, pace), {
    profile,
    profiles: profilesFor(profiles, file.name),
  })
  const reading = assemble(source, calledAs(format, answers), encoding, withinRange(rows, file.name))
  const all = [...problems, ...reading.problems]
  return {
    ...reading,
    // A row that the end of the file cut in two is none of its table.
    rows: reading.rows + problems.filter(isRowProblem).length,
    problems: all.length === 0 && reading.drafts.length === 0 ? [noRowsIn(file.name)] : all,
    ...(layout ? { layout: { ...layout, findings: [...findings, ...layout.findings] } } : {}),
  }
}

/** A format that many write, of an account that the person named. */
const calledAs = (format: FormatInfo | null, { account }: Answers): FormatInfo | null =>
  format === null || format.provider !== null || account === undefined
    ? format
    : { ...format, accountLabel: account }

const noRowsIn = (file: string): Reading['problems'][number] => ({ code: 'no-rows', at: { file } })

function assemble(source: Source, format: FormatInfo | null, encoding: string, rows: Rows): Reading {
  const { file } = source
  const { parts, breaks } = partsOf(rows.drafts, rows.stated, file)
  return {
    file,
    format,
    encoding,
    places: placesOf(source),
    rows: rows.rows,
    parts,
    drafts: rows.drafts,
    skipped: rows.skipped,
    problems: [...rows.problems, ...breaks],
    questions: rows.questions,
    findings: rows.findings,
  }
}

const failed = (file: string, { encoding, problem, question }: Unopened): Reading => ({
  file,
  format: null,
  encoding,
  places: { kind: 'line' },
  rows: 0,
  parts: [],
  drafts: [],
  skipped: [],
  problems: [problem],
  questions: question ? [question] : [],
  findings: [],
})

const jobOf = ({ modified }: StatementFile, answers: Answers, pace: Pace): ReadJob => ({
  answers,
  modified: modified ?? null,
  tick: (done, total) => pace({ of: 'rows', done, total }),
})

const paceOf =
  ({ onProgress, signal }: ReadOptions): Pace =>
  async (progress) => {
    onProgress?.(progress)
    await turn()
    if (signal?.aborted) throw new DOMException('Reading was cancelled', 'AbortError')
  }
