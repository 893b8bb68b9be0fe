import type { Problem } from '../problem'
import { fail, ok, type Result } from '../result'
import { containerOf } from './container'
import type { Means } from './means'
import { unpaced } from './pace'
import type { Answers, Finding, Question } from './reading'
import type { StatementFile } from './read-statement'
import { backupProblem, databaseProblem } from './program-backup'
import { grammarOf, type Source } from './source'
import { readCsv } from './tables/csv'
import { NoRoomError } from './tables/room'
import { type ZipEntry, zipEntries, ZipError } from './tables/zip'
import { type Decoded, decode } from './text/decode'

/** A file taken apart, with what is wrong about it as a whole. */
export interface OpenedFile {
  readonly source: Source
  readonly encoding: string
  readonly problems: readonly Problem[]
  /** Character set and delimiter of a text, and what told them. */
  readonly findings: readonly Finding[]
}

/** Why a file could not be taken apart, and the character set it was in as far as that is known. */
export interface Unopened {
  readonly encoding: string
  readonly problem: Problem
  /** What the person would have to say before the file can be opened. */
  readonly question?: Question
}

type Opened = Result<OpenedFile, Unopened>

/** What is read at once, in MB: a browser's memory, not the format, is the limit. */
const LIMIT = 64

/** What an archive may unpack to, in bytes. */
const MOST_UNPACKED = LIMIT * 1_000_000

/** Takes a file apart as far as that goes without knowing whose it is. */
export async function openFile(
  file: StatementFile,
  answers: Answers,
  means: Means = { pace: unpaced },
): Promise<Opened> {
  try {
    return await openContainer(file, answers, means)
  } catch (error) {
    if (!(error instanceof NoRoomError)) throw error
    return fail({ encoding: 'binary', problem: { code: 'too-much', at: { file: file.name } } })
  }
}

async function openContainer(
  { name, bytes }: StatementFile,
  answers: Answers,
  means: Means,
): Promise<Opened> {
  const at = { file: name }
  const no = (problem: Problem): Opened => fail({ encoding: 'binary', problem })
  const megabytes = Math.ceil(bytes.length / 1_000_000)
  if (megabytes > LIMIT) return no({ code: 'too-large', megabytes, limit: LIMIT, at })
  switch (containerOf(bytes)) {
    case 'empty':
      return no({ code: 'empty-file', at })
    case 'zip':
      return openZip(name, bytes, answers, means)
    case 'ole':
      return openOle(name, bytes, answers, means)
    case 'pdf':
      return openPdf(name, bytes, answers, means)
    case 'image':
      return no({ code: 'unsupported-container', kind: 'image', at })
    case 'gzip':
      return openPacked(name, bytes, answers, means)
    case 'sqlite':
      return no(databaseProblem(name, bytes))
    case 'binary':
      return no({ code: 'binary-file', at })
    case 'text': {
      const decoded = decode(bytes, answers.encoding)
      if (decoded.text.trim() === '') return no({ code: 'empty-file', at })
      return ok(await openText(name, decoded, answers, means))
    }
  }
}

/** GnuCash packs its books; with one text in it there is no doubt which is meant. */
async function openPacked(name: string, bytes: Uint8Array, answers: Answers, means: Means): Promise<Opened> {
  const at = { file: name }
  const { gunzip } = await import('./gunzip')
  const inner = await gunzip(bytes, MOST_UNPACKED)
  const no = (problem: Problem): Opened => fail({ encoding: 'binary', problem })
  if (inner === 'too-much') return no({ code: 'too-much', at })
  if (inner === null) return no({ code: 'damaged-file', detail: 'gzip', at })
  const container = containerOf(inner)
  if (container === 'gzip' || container === 'zip')
    return no({ code: 'unsupported-container', kind: 'gzip', at })
  return openContainer({ name, bytes: inner }, answers, means)
}

async function openOle(name: string, bytes: Uint8Array, answers: Answers, means: Means): Promise<Opened> {
  const ole = await import('./open-ole')
  const opened = await ole.openOle(name, bytes, answers)
  if (opened.kind === 'problem') return fail({ encoding: 'binary', ...opened })
  if (opened.kind === 'unlocked') return openZip(name, opened.bytes, answers, means)
  const source: Source = { file: name, grammar: 'workbook', text: '', tables: opened.tables }
  return ok({ source, encoding: 'utf-8', problems: [], findings: [] })
}

async function openPdf(name: string, bytes: Uint8Array, answers: Answers, means: Means): Promise<Opened> {
  const pdf = await import('./open-pdf')
  const opened = await pdf.openPdf(name, bytes, answers, means)
  if (opened.kind === 'problem') return fail({ encoding: 'binary', ...opened })
  return ok({ source: opened.source, encoding: 'utf-8', problems: [], findings: [] })
}

async function openZip(name: string, bytes: Uint8Array, answers: Answers, means: Means): Promise<Opened> {
  const at = { file: name }
  try {
    const entries = zipEntries(bytes)
    if (entries.some((entry) => entry.name.toLowerCase() === 'xl/workbook.xml')) {
      const { readXlsx } = await import('./tables/xlsx')
      const tables = await readXlsx(entries, means.pace)
      const source: Source = { file: name, grammar: 'workbook', text: '', tables }
      return ok({ source, encoding: 'utf-8', problems: [], findings: [] })
    }
    return await openArchive(name, entries, answers, means)
  } catch (error) {
    if (!(error instanceof ZipError)) throw error
    return fail({
      encoding: 'binary',
      problem: { code: 'damaged-file', detail: `ZIP: ${error.message}`, at },
    })
  }
}

/** Providers pack long statements into an archive; with one file in it there is no doubt which is meant. */
async function openArchive(
  name: string,
  all: readonly ZipEntry[],
  answers: Answers,
  means: Means,
): Promise<Opened> {
  const at = { file: name }
  const files = all.filter((entry) => !entry.name.endsWith('/') && !entry.name.startsWith('__MACOSX/'))
  const backup = backupProblem(
    name,
    files.map((entry) => entry.name),
  )
  if (backup !== null) return fail({ encoding: 'binary', problem: backup })
  const [only, ...more] = files
  if (only === undefined || more.length > 0)
    return fail({ encoding: 'binary', problem: { code: 'unsupported-container', kind: 'ZIP', at } })
  if (only.encrypted) return fail({ encoding: 'binary', problem: { code: 'password-needed', at } })
  const bytes = await only.read(MOST_UNPACKED)
  if (containerOf(bytes) === 'zip')
    return fail({ encoding: 'binary', problem: { code: 'unsupported-container', kind: 'ZIP', at } })
  return openContainer({ name, bytes }, answers, means)
}

async function openText(file: string, decoded: Decoded, answers: Answers, means: Means): Promise<OpenedFile> {
  const { text, encoding, by, cut, damaged } = decoded
  const at = { file }
  const problems: Problem[] = []
  if (cut) problems.push({ code: 'truncated-file', at })
  if (damaged) problems.push({ code: 'undecodable', encoding, at })
  const decodedBy: Finding = { about: 'encoding', value: encoding, evidence: by === 'person' ? null : by }
  const grammar = grammarOf(text)
  if (grammar === 'separated') {
    const table = readCsv(text, answers.delimiter)
    const source: Source = { file, grammar, text, tables: [table] }
    const cutBy: Finding = { about: 'delimiter', value: table.delimiter, evidence: null }
    return { source, encoding, problems, findings: [decodedBy, cutBy] }
  }
  return { source: await sourceOf(file, text, grammar, means), encoding, problems, findings: [decodedBy] }
}

async function sourceOf(
  file: string,
  text: string,
  grammar: Source['grammar'],
  means: Means,
): Promise<Source> {
  if (grammar !== 'html') return { file, grammar, text, tables: [] }
  const { readHtml } = await import('./tables/html')
  const { tables, outside } = await readHtml(text, means.pace)
  return { file, grammar, text: outside, tables }
}
