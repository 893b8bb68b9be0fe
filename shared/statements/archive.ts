import { day, type Day } from '../day'
import type { Problem } from '../problem'
import { fail, ok, type Result } from '../result'
import { askPassword } from './ask-password'
import { containerOf } from './container'
import type { Unopened } from './open-file'
import type { Answers } from './reading'
import type { StatementFile } from './read-statement'
import { backupProblem } from './program-backup'
import { type ZipEntry, zipEntries, ZipError } from './tables/zip'

/** What the files of an archive may unpack to together, in bytes. */
const MOST_UNPACKED = 64_000_000

/** So many files of an archive are read: a person looks at each. */
const MOST_FILES = 200

/** What systems leave in archives for themselves. */
const litter = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i

/** Documents that are archives inside, by a file that only they hold. A workbook is read; these are not. */
const documents: readonly (readonly [kind: string, file: RegExp])[] = [
  ['XLSB', /^xl\/workbook\.bin$/i],
  ['DOCX', /^word\/document\.xml$/i],
  ['PPTX', /^ppt\/presentation\.xml$/i],
  ['ODS', /^META-INF\/manifest\.xml$/],
  ['Numbers', /^Index\/Document\.iwa$/],
]

/** Whether the files of an archive are the parts of a workbook. */
export const isWorkbook = (entries: readonly ZipEntry[]): boolean =>
  entries.some(({ name }) => name.toLowerCase() === 'xl/workbook.xml')

/**
 * The files that are to be read for one that was given: those of an archive, each under a name such as
 * `archive.zip/march.csv`, and of archives in it; the file itself where it is no archive, or holds a single file. Pictures
 * and other things that are no statements are among them, so that reading says so of each; folders and what a system left
 * for itself are not.
 *
 * Fails where the archive is locked, damaged, empty, or unpacks to more than is read at once.
 */
export async function statementFilesIn(
  file: StatementFile,
  answers: Answers = {},
): Promise<Result<readonly StatementFile[], Unopened>> {
  if (containerOf(file.bytes) !== 'zip') return ok([file])
  const found = await unpackArchive(file, answers)
  if (!found.ok) return found
  return ok(found.value === null || found.value.length === 1 ? [file] : found.value)
}

/** The files of an archive, one or many; null for a workbook. */
export async function unpackArchive(
  file: StatementFile,
  { password }: Answers,
): Promise<Result<readonly StatementFile[] | null, Unopened>> {
  try {
    const entries = zipEntries(file.bytes)
    return isWorkbook(entries) ? ok(null) : ok(await filesOf(file, entries, password, MOST_UNPACKED, 0))
  } catch (error) {
    if (error instanceof ArchiveError) return fail({ encoding: 'binary', problem: error.problem })
    if (error instanceof ZipError) return fail(unopened(error, file.name, password))
    throw error
  }
}

class ArchiveError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code)
  }
}

async function filesOf(
  { name, modified }: StatementFile,
  entries: readonly ZipEntry[],
  password: string | undefined,
  limit: number,
  depth: number,
): Promise<readonly StatementFile[]> {
  const at = { file: name }
  const names = entries.map((entry) => entry.name).filter((one) => !litter.test(one))
  const backup = backupProblem(name, names)
  if (backup !== null) throw new ArchiveError(backup)
  const kind = documents.find(([, only]) => entries.some((entry) => only.test(entry.name)))?.[0]
  if (kind !== undefined) throw new ArchiveError({ code: 'unsupported-container', kind, at })
  const files = entries.filter((entry) => !entry.name.endsWith('/') && !litter.test(entry.name))
  if (files.length === 0) throw new ArchiveError({ code: 'empty-archive', at })
  if (files.length > MOST_FILES)
    throw new ArchiveError({ code: 'unpack-first', why: 'many', files: files.length, at })
  const found: StatementFile[] = []
  let left = limit
  for (const entry of files) {
    const bytes = await entry.read(left, password)
    left -= bytes.length
    const written = dayOfDos(entry.dosDay) ?? modified
    const file = { name: `${name}/${entry.name}`, bytes, ...(written ? { modified: written } : {}) }
    const inner = containerOf(bytes) === 'zip' ? zipEntries(bytes) : null
    if (inner === null || isWorkbook(inner) || isDocument(inner)) found.push(file)
    else if (depth > 0)
      throw new ArchiveError({ code: 'unpack-first', why: 'nested', files: files.length, at })
    else {
      const more = await filesOf(file, inner, password, left, depth + 1)
      for (const { bytes: unpacked } of more) left -= unpacked.length
      found.push(...more)
    }
  }
  return found
}

const isDocument = (entries: readonly ZipEntry[]): boolean =>
  documents.some(([, only]) => entries.some(({ name }) => only.test(name)))

/** A day as MS-DOS packs it; undefined for none, and for 1980, which programs write that know of none. */
function dayOfDos(packed: number): Day | undefined {
  const [year, month, date] = [1980 + (packed >> 9), (packed >> 5) & 15, packed & 31]
  return year === 1980 ? undefined : (day(year, month, date) ?? undefined)
}

/** Why an archive does not open, and what the person would have to say. */
function unopened(error: ZipError, file: string, password: string | undefined): Unopened {
  const at = { file }
  const encoding = 'binary'
  switch (error.fault) {
    case 'password':
      return {
        encoding,
        problem: { code: password === undefined ? 'password-needed' : 'wrong-password', at },
        question: askPassword,
      }
    case 'lock':
    case 'packing':
      return { encoding, problem: { code: 'unpack-first', why: error.fault, files: 1, at } }
    case 'cut':
      return { encoding, problem: { code: 'truncated-file', at } }
    case 'damaged':
      return { encoding, problem: { code: 'damaged-file', detail: `ZIP: ${error.message}`, at } }
  }
}
