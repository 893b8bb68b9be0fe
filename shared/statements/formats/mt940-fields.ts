/** One field of a SWIFT message: `:61:` and what stands behind it, over as many lines as it takes. */
export interface SwiftField {
  readonly tag: string
  /** Line of the file its tag stands on, counted from 1. */
  readonly line: number
  readonly lines: readonly string[]
}

/** The fields of all messages of a file. Blocks `{1:…}`, lines of a bank's own and the ends of messages are left out. */
export function swiftFields(text: string): readonly SwiftField[] {
  const fields: { tag: string; line: number; lines: string[] }[] = []
  let open: string[] | null = null
  text.split(/\r\n?|\n/).forEach((raw, index) => {
    const line = raw.replace(/^(?:\{[1-5]:[^{}]*\})*\{4:/, '')
    const tag = /^:(\d{2}[A-Z]?):/.exec(line)
    if (tag) {
      open = [line.slice(tag[0].length)]
      fields.push({ tag: tag[1]!, line: index + 1, lines: open })
    } else if (/^-(\}|XXX)?\s*$|^\{/.test(line)) open = null
    else if (line.trim() !== '') open?.push(line)
  })
  return fields
}
