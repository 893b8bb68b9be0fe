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
  /** Its fields by their letter; of a repeated one (the lines of an address) the first. */
  readonly fields: ReadonlyMap<string, string>
  /** The parts of a split. */
  readonly parts: readonly QifPart[]
}

/** One part of a split: lines `S`, `E` and `$`. */
export interface QifPart {
  readonly line: number
  readonly category: string
  readonly memo: string
  readonly amount: string
}

/** A QIF file taken apart. */
export interface QifFile {
  readonly records: readonly QifRecord[]
  /** What `!Option:MDY` or `!Option:DMY` says of the order of dates. */
  readonly dateOrder: 'month-first' | 'day-first' | null
}

/** Takes a QIF file apart, without judging what its lists are (Quicken's own description of the format, 2006). */
export function qifRecords(text: string): QifFile {
  const records: QifRecord[] = []
  let dateOrder: QifFile['dateOrder'] = null
  let list = ''
  let head = 1
  let account = ''
  let fields = new Map<string, string>()
  let parts: { line: number; category: string; memo: string; amount: string }[] = []
  let start = 0
  const end = (): void => {
    if (fields.size === 0) return
    if (list === 'Account') account = fields.get('N') ?? ''
    records.push({ line: start, list, head, account: list === 'Account' ? '' : account, fields, parts })
    fields = new Map()
    parts = []
  }
  text.split(/\r\n?|\n/).forEach((raw, index) => {
    const line = raw.trim()
    if (line.startsWith('!')) {
      end()
      const order = /^!Option:\s*(MDY|DMY)/i.exec(line)?.[1]
      if (order !== undefined) dateOrder = /m/i.test(order[0]!) ? 'month-first' : 'day-first'
      // The list of all accounts that ends here belongs to none of them.
      if (/^!Clear:\s*AutoSwitch/i.test(line)) account = ''
      const found = /^!(?:Type:\s*(.+)|(Account))\s*$/i.exec(line)
      if (!found) return
      list = found[2] === undefined ? found[1]!.trim() : 'Account'
      head = index + 1
    } else if (line.startsWith('^')) end()
    else if (line !== '') {
      if (fields.size === 0) start = index + 1
      const letter = line[0]!
      const said = line.slice(1).trim()
      const part = parts.at(-1)
      if (letter === 'S') parts.push({ line: index + 1, category: said, memo: '', amount: '' })
      else if (part && letter === 'E') part.memo ||= said
      else if (part && letter === '$') part.amount ||= said
      if (!fields.has(letter)) fields.set(letter, said)
    }
  })
  end()
  return { records, dateOrder }
}
