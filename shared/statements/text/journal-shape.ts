/** So many letters of a text are looked at: journals begin with declarations, and comments may be long. */
const LOOKED_AT = 200_000

/** Longer lines are no postings. */
const LONGEST_LINE = 400

const header = /^(?:\d{4}[-/.])?\d{1,2}[-/.]\d{1,2}(?:=\S+)?(?: +\S[^\t]*)?$/
const posting = /^[ \t]+(?:[*!] )?[[(]?[\p{L}][^;,"|:]*:[\p{L}\p{N}]/u
const plainPosting = /^[ \t]+(?:[*!] )?[\p{L}][^;,"|:]*$/u
const directive =
  /^(?:account|commodity|include|option|plugin|decimal-mark|payee|tag|alias|apply|comment|D|P|Y)\b/

/**
 * Whether a text is a journal of plain text accounting: a line with a date, and below it indented lines with accounts
 * whose names have parts, as hledger, Ledger and beancount write them.
 */
export function looksLikeJournal(text: string): boolean {
  const lines = text
    .slice(0, LOOKED_AT)
    .split('\n')
    .map((line) => line.slice(0, LONGEST_LINE))
  let declared = false
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!.trimEnd()
    if (directive.test(line) || /^\d{4}-\d\d-\d\d (?:open|close|balance|pad|commodity) /.test(line))
      declared = true
    if (!header.test(line)) continue
    let [postings, named] = [0, 0]
    for (let below = at + 1; below < lines.length; below++) {
      const inner = lines[below]!.trimEnd()
      if (!/^[ \t]+\S/.test(inner)) break
      if (/^[ \t]+[;#]/.test(inner)) continue
      if (posting.test(inner)) named++
      if (posting.test(inner) || plainPosting.test(inner)) postings++
    }
    if (named > 0 && postings >= 2) return true
  }
  return declared && lines.some((line) => /^\d{4}-\d\d-\d\d open [\p{Lu}]\S*:\S+/u.test(line))
}
