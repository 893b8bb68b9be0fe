/** One field of a SWIFT message: `:61:` and what stands behind it, over as many lines as it takes. */
export interface SwiftField {
  readonly tag: string
  /** Line of the file its tag stands on, counted from 1. */
  readonly line: number
  readonly lines: readonly string[]
}

/** A line that may begin a field. */
interface Tagged {
  readonly tag: string
  readonly rest: string
}

/** Fields of the head of a statement, in the order they stand in; 60 or 34F ends it. */
const head = /^(?:20|21|25P?|28C?)$/
const headEnd = /^(?:60[FM]|34F)$/
const body = /^(?:61|86|62[FM]|64|65|90[CD]|NS)$/

/**
 * The fields of all messages of a file. Blocks `{1:…}`, lines of a bank's own, control characters around messages and the
 * ends of messages are left out. Details are cut wherever their line is full, so that a time in them can look like a field
 * (`:25:37 …`): behind a movement a field of the head counts only where a whole head begins, up to its balance or with its like.
 */
export function swiftFields(text: string): readonly SwiftField[] {
  const fields: { tag: string; line: number; lines: string[] }[] = []
  const lines = text.split(/\r\n?|\n/).map(bare)
  const tagged = lines.map(tagOf)
  const heads = headsOf(tagged)
  let open: string[] | null = null
  let moving = false
  for (const [index, line] of lines.entries()) {
    const tag = tagged[index]
    const counts = tag && (!moving || body.test(tag.tag) || headEnd.test(tag.tag) || heads.has(index))
    if (counts) {
      open = [tag.rest]
      fields.push({ tag: tag.tag, line: index + 1, lines: open })
      moving = tag.tag === '61' || (moving && tag.tag === '86')
    } else if (/^-(?:\}.*|XXX)?\s*$|^\{[1-5]:/.test(line)) {
      open = null
      moving = false
    } else if (line.trim() !== '') open?.push(line)
  }
  return fields
}

/** A line without control characters and the blocks before the text of a message. */
const bare = (line: string): string =>
  line
    .replace(/[\p{Cc}\uFEFF]/gu, (mark) => (mark === '\t' ? mark : ''))
    .replace(/^(?:-\})?(?:\{[1-5]:(?:[^{}]|\{[^{}]*\})*\})*\{4:/, '')

function tagOf(line: string): Tagged | null {
  const found = /^:(\d{2}[A-Z]?|NS):/.exec(line)
  return found ? { tag: found[1]!, rest: line.slice(found[0].length) } : null
}

/** The lines that belong to a head: fields of it in their order, at least two, or one right before a balance. */
function headsOf(tagged: readonly (Tagged | null)[]): ReadonlySet<number> {
  const heads = new Set<number>()
  let run: { readonly index: number; readonly tag: string }[] = []
  for (const [index, found] of tagged.entries()) {
    if (found === null) continue
    const { tag } = found
    if (head.test(tag)) {
      if (run.length > 0 && run.at(-1)!.tag.slice(0, 2) >= tag.slice(0, 2)) run = []
      run.push({ index, tag })
    } else if (body.test(tag) || headEnd.test(tag)) {
      if (run.length > 1 || headEnd.test(tag)) for (const one of run) heads.add(one.index)
      run = []
    }
  }
  return heads
}
