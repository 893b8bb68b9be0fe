import type { Day } from '../day'
import { readFormat } from './choose-format'
import type { ReadJob, Rows } from './format'
import { openFile, type Unopened } from './open-file'
import { partsOf } from './parts'
import type { Answers, FormatInfo, Reading } from './reading'

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
  /** Called every few thousand rows. */
  readonly onProgress?: (done: number, total: number) => void
  /** Reading stops within a few thousand rows of this turning true. */
  readonly signal?: { readonly aborted: boolean }
}

/**
 * Reads a statement: bytes, text, rows, drafts. Whatever the file, the result is a reading with its problems told;
 * bad input never throws.
 *
 * @throws an `AbortError` once `signal` says so
 */
export async function readStatement(file: StatementFile, options: ReadOptions = {}): Promise<Reading> {
  const { answers = {} } = options
  const opened = await openFile(file, answers)
  if (!opened.ok) return failed(file.name, opened.error)
  const { source, encoding, problems } = opened.value
  const { format, rows } = await readFormat(source, jobOf(file, options))
  const reading = assemble(file.name, format, encoding, rows)
  const all = [...problems, ...reading.problems]
  return {
    ...reading,
    problems: all.length === 0 && reading.drafts.length === 0 ? [noRowsIn(file.name)] : all,
  }
}

const noRowsIn = (file: string): Reading['problems'][number] => ({ code: 'no-rows', at: { file } })

function assemble(file: string, format: FormatInfo | null, encoding: string, rows: Rows): Reading {
  const { parts, breaks } = partsOf(rows.drafts, rows.stated, file)
  return {
    file,
    format,
    encoding,
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
  rows: 0,
  parts: [],
  drafts: [],
  skipped: [],
  problems: [problem],
  questions: question ? [question] : [],
  findings: [],
})

function jobOf(
  { modified }: StatementFile,
  { answers = {}, onProgress, signal }: ReadOptions,
): ReadJob {
  return {
    answers,
    modified: modified ?? null,
    tick: async (done, total) => {
      onProgress?.(done, total)
      // A turn of the event loop, in which a cancellation can arrive.
      await new Promise((resolve) => setTimeout(resolve))
      if (signal?.aborted) throw new DOMException('Reading was cancelled', 'AbortError')
    },
  }
}
