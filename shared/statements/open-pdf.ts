import type { Problem } from '../problem'
import { askPassword } from './ask-password'
import type { Means } from './means'
import type { Answers, Question } from './reading'
import type { Source } from './source'
import { readPdfTable } from './tables/pdf-rows'

/** A PDF as a table, or why it gives none. */
export type OpenedPdf =
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly question?: Question }

/** Opens a PDF by its text layer. Pages that are pictures have none. */
export async function openPdf(
  file: string,
  bytes: Uint8Array,
  { password }: Answers,
  means: Means,
): Promise<OpenedPdf> {
  const at = { file }
  const { readPdf, PdfError } = await import('./tables/pdf')
  let pages
  try {
    pages = await readPdf(bytes, means, password)
  } catch (error) {
    if (!(error instanceof PdfError)) throw error
    switch (error.reason) {
      case 'password-needed':
      case 'wrong-password':
        return { kind: 'problem', problem: { code: error.reason, at }, question: askPassword }
      case 'too-long':
        return { kind: 'problem', problem: { code: 'damaged-file', detail: 'PDF: too long', at } }
      case 'damaged':
        return { kind: 'problem', problem: { code: 'damaged-file', detail: 'PDF', at } }
    }
  }
  const { table, text } = readPdfTable(pages)
  if (table.rows.length === 0)
    return { kind: 'problem', problem: { code: 'unsupported-container', kind: 'scanned PDF', at } }
  return { kind: 'source', source: { file, grammar: 'pdf', text, tables: [table] } }
}
