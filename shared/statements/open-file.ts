import type { Problem } from '../problem'
import { fail, ok, type Result } from '../result'
import { isWorkbook, unpackArchive } from './archive'
import { containerOf } from './container'
import type { Means } from './means'
import { unpaced } from './pace'
import type { Answers, Finding, Question } from './reading'
import type { StatementFile } from './read-statement'
import { databaseProblem } from './program-backup'
import { grammarOf, type Source } from './source'
import { readCsv } from './tables/csv'
import { NoRoomError } from './tables/room'
import { unpack, UnpackError } from './tables/unpack'
import { zipEntries, ZipError } from './tables/zip'
import { type Decoded, decode } from './text/decode'
import { unsupportedFormat } from './unsupported'

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

async function openContainer(file: StatementFile, answers: Answers, means: Means): Promise<Opened> {
  const { name, bytes } = file
  const at = { file: name }
  const no = (problem: Problem): Opened => fail({ encoding: 'binary', problem })
  const megabytes = Math.ceil(bytes.length / 1_000_000)
  if (megabytes > LIMIT) return no({ code: 'too-large', megabytes, limit: LIMIT, at })
  switch (containerOf(bytes)) {
    case 'empty':
      return no({ code: 'empty-file', at })
    case 'zip':
      return openZip(file, answers, means)
    case 'gzip':
      return openGzip(file, answers, means)
    case 'archive':
      return no({ code: 'unpack-first', why: 'packing', files: 1, at })
    case 'ole':
      return openOle(name, bytes, answers, means)
    case 'pdf':
      return openPdf(name, bytes, answers, means)
    case 'image':
      return no({ code: 'unsupported-container', kind: 'image', at })
    case 'sqlite':
      return no(databaseProblem(name, bytes))
    case 'binary':
      return no({ code: 'binary-file', at })
    case 'text': {
      const decoded = decode(bytes, answers.encoding)
      if (decoded.text.trim() === '') return no({ code: 'empty-file', at })
      const unsupported = unsupportedFormat(decoded.text)
      if (unsupported !== null)
        return fail({
          encoding: decoded.encoding,
          problem: { code: 'unsupported-format', ...unsupported, at },
        })
      return ok(await openText(name, decoded, answers, means))
    }
  }
}

async function openOle(name: string, bytes: Uint8Array, answers: Answers, means: Means): Promise<Opened> {
  const ole = await import('./open-ole')
  const opened = await ole.openOle(name, bytes, answers)
  if (opened.kind === 'problem') return fail({ encoding: 'binary', ...opened })
  if (opened.kind === 'unlocked') return openZip({ name, bytes: opened.bytes }, answers, means)
  const source: Source = { file: name, grammar: 'workbook', text: '', tables: opened.tables }
  return ok({ source, encoding: 'utf-8', problems: [], findings: [] })
}

async function openPdf(name: string, bytes: Uint8Array, answers: Answers, means: Means): Promise<Opened> {
  const pdf = await import('./open-pdf')
  const opened = await pdf.openPdf(name, bytes, answers, means)
  if (opened.kind === 'problem') return fail({ encoding: 'binary', ...opened })
  return ok({ source: opened.source, encoding: 'utf-8', problems: [], findings: [] })
}

async function openZip(file: StatementFile, answers: Answers, means: Means): Promise<Opened> {
  const { name, bytes } = file
  try {
    const entries = zipEntries(bytes)
    if (!isWorkbook(entries)) return await openArchive(file, answers, means)
    const { readXlsx } = await import('./tables/xlsx')
    const tables = await readXlsx(entries, means.pace)
    const source: Source = { file: name, grammar: 'workbook', text: '', tables }
    return ok({ source, encoding: 'utf-8', problems: [], findings: [] })
  } catch (error) {
    if (!(error instanceof ZipError)) throw error
    return error.fault === 'cut'
      ? fail({ encoding: 'binary', problem: { code: 'truncated-file', at: { file: name } } })
      : damaged(name, `ZIP: ${error.message}`)
  }
}

const damaged = (file: string, detail: string): Opened =>
  fail({ encoding: 'binary', problem: { code: 'damaged-file', detail, at: { file } } })

/** Providers pack long statements into an archive; with one file in it there is no doubt which is meant. */
async function openArchive(file: StatementFile, answers: Answers, means: Means): Promise<Opened> {
  const found = await unpackArchive(file, answers)
  if (!found.ok) return found
  const [only, ...more] = found.value ?? []
  if (only !== undefined && more.length === 0)
    return openContainer({ ...only, name: file.name }, answers, means)
  const at = { file: file.name }
  return fail({
    encoding: 'binary',
    problem: { code: 'unpack-first', why: 'several', files: 1 + more.length, at },
  })
}

/** One file, packed for the way (RFC 1952). */
async function openGzip({ name, bytes }: StatementFile, answers: Answers, means: Means): Promise<Opened> {
  try {
    const unpacked = await unpack(bytes, 'gzip', MOST_UNPACKED)
    const at = { file: name }
    if (containerOf(unpacked) === 'gzip')
      return fail({ encoding: 'binary', problem: { code: 'unpack-first', why: 'nested', files: 1, at } })
    return await openContainer({ name, bytes: unpacked }, answers, means)
  } catch (error) {
    if (!(error instanceof UnpackError)) throw error
    return damaged(name, `gzip: ${error.message}`)
  }
}

async function openText(file: string, decoded: Decoded, answers: Answers, means: Means): Promise<OpenedFile> {
  const { text, encoding, by, cut, damaged } = decoded
  const at = { file }
  const problems: Problem[] = []
  if (damaged) problems.push({ code: 'undecodable', encoding, at })
  if (cut) problems.push({ code: 'truncated-file', at })
  const decodedBy: Finding = { about: 'encoding', value: encoding, evidence: by === 'person' ? null : by }
  const grammar = grammarOf(text)
  if (grammar === 'separated') {
    const { cut: cutAt, ...table } = readCsv(text, answers.delimiter)
    if (cutAt !== null) {
      if (cut) problems.pop()
      problems.push({ code: 'truncated-file', at: { file, line: cutAt } })
    }
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
