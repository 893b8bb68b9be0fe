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

/** Two fields of a bank's message, whichever it begins with and whatever stands above. */
const swiftFields = /^:(?:20|25P?):[^]*^:(?:25P?|28C?|60[FM]|61|34F):|^:(?:28C?|60[FM]):[^]*^:(?:61|62[FM]):/m

/** What each grammar begins with, behind comments and instructions such as `<?xml …?>`. */
const beginnings: readonly (readonly [Grammar, RegExp])[] = [
  ['ofx', /^(?:OFXHEADER\s*:|<OFX\b)/i],
  ['html', /^<(?:!doctype\s+html|html|head|body|table|meta|style|div|tr)\b/i],
  ['xml', /^<(?:[\w:]*Document\b|[^]*<(?:[\w-]+:)?BkToCstmr)/i],
  ['json', /^[[{]\s*(?:["{[]|[\]}])/],
  ['qif', /^!(?:Type|Account|Option|Clear)\b/i],
  ['mt940', /^\{1:[A-Z]\d\d/],
  ['mt940', swiftFields],
]

/** Which grammar a decoded text is in. Control characters before it, such as banks' networks send, do not count. */
export function grammarOf(text: string): Grammar {
  const head = text.slice(0, 4000).replace(/^[\s\p{Cc}\p{Cf}]+/u, '')
  if (/^<OFX\b/i.test(behind(head, true))) return 'ofx'
  const start = behind(head, false)
  const found = beginnings.find(([, beginning]) => beginning.test(start))?.[0]
  return found ?? (/^<\?xml/i.test(head) ? 'xml' : looksLikeJournal(text) ? 'journal' : 'separated')
}

/**
 * What stands behind comments and instructions; with `lines` behind lines of the kind `VERSION:102` too. Writers of OFX
 * leave out the first line of its head, or put all of it into a comment.
 */
function behind(head: string, lines: boolean): string {
  let rest = head
  for (;;) {
    const comment = rest.startsWith('<!--') && rest.includes('-->') ? rest.indexOf('-->') + 3 : 0
    const instruction = rest.startsWith('<?') ? rest.indexOf('>') + 1 : 0
    const line = lines ? (/^[A-Za-z][\w-]*[ \t]*:[^\n<]*/.exec(rest)?.[0].length ?? 0) : 0
    const length = comment || instruction || line
    if (length === 0) return rest
    rest = rest.slice(length).trimStart()
  }
}
