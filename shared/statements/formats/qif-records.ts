/** One record of a QIF file: the lines up to a `^`. */
export interface QifRecord {
  /** Line of the file it begins on, counted from 1. */
  readonly line: number
  /** The list it stands in, as its head names it: `Bank`, `CCard`, `Cat`; `Account` for descriptions of accounts. */
  readonly list: string
  /** Line of the head of that list. */
  readonly head: number
  /** The account it belongs to; empty where the file names none. */
  readonly account: string
  /** Its fields by their letter; of a repeated one (the lines of an address, the parts of a split) the first. */
  readonly fields: ReadonlyMap<string, string>
}

/** A QIF file taken apart. */
export interface QifFile {
  readonly records: readonly QifRecord[]
  /** Whether `!Option:MDY` says that months come first. */
  readonly monthFirst: boolean
}

/** Takes a QIF file apart, without judging what its lists are (Quicken's own description of the format, 2006). */
export function qifRecords(text: string): QifFile {
  const records: QifRecord[] = []
  let monthFirst = false
  let list = ''
  let head = 1
  let account = ''
  let fields = new Map<string, string>()
  let start = 0
  const end = (): void => {
    if (fields.size === 0) return
    if (list === 'Account') account = fields.get('N') ?? ''
    records.push({ line: start, list, head, account: list === 'Account' ? '' : account, fields })
    fields = new Map()
  }
  text.split(/\r\n?|\n/).forEach((raw, index) => {
    const line = raw.trim()
    if (line.startsWith('!')) {
      end()
      if (/^!Option:MDY/i.test(line)) monthFirst = true
      const found = /^!(?:Type:\s*(.+)|(Account))\s*$/i.exec(line)
      if (!found) return
      list = found[2] === undefined ? found[1]!.trim() : 'Account'
      head = index + 1
    } else if (line === '^') end()
    else if (line !== '') {
      if (fields.size === 0) start = index + 1
      const letter = line[0]!
      if (!fields.has(letter)) fields.set(letter, line.slice(1).trim())
    }
  })
  end()
  return { records, monthFirst }
}
