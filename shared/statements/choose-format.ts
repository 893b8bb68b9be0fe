import type { Problem } from '../problem'
import { noRows, type ReadJob, type Rows } from './format'
import { formats } from './formats'
import { readGeneric } from './generic/generic'
import type { FormatInfo } from './reading'
import type { Source } from './source'

/** A file read by the format that claims it. */
export interface Chosen {
  readonly format: FormatInfo | null
  readonly rows: Rows
}

/** Reads a file with the format that claims it; else by the heads of its columns; else not at all. */
export async function readFormat(source: Source, job: ReadJob): Promise<Chosen> {
  const format = formats.find((one) => one.claims(source))
  if (format) return { format: format.info, rows: await format.read(source, job) }
  const generic = await readGeneric(source, job)
  if (generic) return generic
  const problem: Problem = { code: 'unknown-format', at: { file: source.file } }
  return { format: null, rows: { ...noRows, problems: [problem] } }
}
