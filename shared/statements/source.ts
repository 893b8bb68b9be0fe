import type { Table } from './tables/table'
import { looksLikeJournal } from './text/journal-shape'

/** What a text is written in, by its beginning. `separated` is everything without a grammar of its own. */
export type Grammar =
  'separated' | 'workbook' | 'html' | 'ofx' | 'xml' | 'json' | 'qif' | 'mt940' | 'journal' | 'pdf'

/** A file, taken apart as far as that goes without knowing whose it is. */
export interface Source {
  /** Its name, for people. */
  readonly file: string
  readonly grammar: Grammar
  /** The decoded text; for pages what stands outside of tables; empty for workbooks. */
  readonly text: string
  /** Empty unless the grammar is one of tables. */
  readonly tables: readonly Table[]
}

const beginnings: readonly (readonly [Grammar, RegExp])[] = [
  ['ofx', /^(?:OFXHEADER\s*:|<\?xml[^>]*\?>\s*<\?OFX|<\?OFX|<OFX>)/i],
  [
    'html',
    /^(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|table|meta|style|div|tr)\b/is,
  ],
  ['xml', /^<(?:\?xml|[\w:]*Document\b)/i],
  ['json', /^[[{]\s*(?:["{[]|[\]}])/],
  ['qif', /^!(?:Type|Account|Option|Clear)\b/i],
  ['mt940', /^(?:\{1:|:20:|(?:[^\n]{0,40}\n){1,4}:20:)/],
]

/** Which grammar a decoded text is in. */
export function grammarOf(text: string): Grammar {
  const head = text.slice(0, 4000).trimStart()
  const found = beginnings.find(([, beginning]) => beginning.test(head))?.[0]
  return found ?? (looksLikeJournal(text) ? 'journal' : 'separated')
}
