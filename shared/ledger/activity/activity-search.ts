import { finish, type Pieces } from '../../pieces'
import type { ActivityColumns } from './activity-columns'
import type { Movement } from './movement'
import { isPlain, searchable } from './searchable'

/** So many rows lie in one text: so few that preparing it does not hold anything up. */
const ROWS = 512

/** As many words as a person types on the way to one search, and a few back. */
const MOST_WORDS = 16

/** The texts of some rows in one, each with a line of its own: a word that is looked for has no break in it. */
interface Block {
  readonly text: string
  /** Where each row begins, and at the end where the last one ends. */
  readonly starts: Uint32Array
}

/** Finds words in what movements say: their texts, counterparties, references and the names of their accounts. */
export class ActivitySearch {
  private readonly blocks: Block[] = []
  /** What was found for words before, the latest last. */
  private readonly found = new Map<string, Uint8Array>()
  /** Shops come again and again, and letters beyond the plain ones take long. */
  private readonly once = new Map<string, string>()

  constructor(private readonly columns: ActivityColumns) {}

  /** Makes the texts ready, which takes the longest: whoever does it while nothing else is to be done waits less later. */
  *prepare(): Pieces<void> {
    const { movements } = this.columns
    while (this.blocks.length * ROWS < movements.length) {
      const first = this.blocks.length * ROWS
      this.blocks.push(this.blockOf(movements.slice(first, first + ROWS)))
      yield
    }
  }

  /** Which movements hold a word, as `searchable` gives it, at any place: 1 for one that does. */
  rowsWith(word: string): Uint8Array {
    const before = this.found.get(word)
    if (before) return before
    finish(this.prepare())
    const { accounts, account, movements } = this.columns
    const rows = new Uint8Array(movements.length)
    const within = this.within(word)
    this.blocks.forEach((block, index) => mark(block, word, rows, index * ROWS, within))
    const named = accounts.map(({ name }) => searchable(name).includes(word))
    if (named.includes(true))
      for (let row = 0; row < rows.length; row++) if (named[account[row]!]) rows[row] = 1
    this.found.set(word, rows)
    for (const [oldest] of this.found) if (this.found.size > MOST_WORDS) this.found.delete(oldest)
    return rows
  }

  /** Where alone a word can be: where the longest word was found that is part of it. */
  private within(word: string): Uint8Array | null {
    const parts = [...this.found].filter(([part]) => word.includes(part))
    return parts.sort(([a], [b]) => b.length - a.length)[0]?.[1] ?? null
  }

  private blockOf(movements: readonly Movement[]): Block {
    const lines: string[] = []
    const starts = new Uint32Array(movements.length + 1)
    for (const [index, { row }] of movements.entries()) {
      const said = [row.text, row.counterparty, row.reference].filter((text) => text !== null)
      const line = `${said.map((text) => this.searched(text)).join('\n')}\n`
      starts[index + 1] = starts[index]! + line.length
      lines.push(line)
    }
    return { text: lines.join(''), starts }
  }

  private searched(text: string): string {
    if (isPlain(text)) return text.toLowerCase()
    let found = this.once.get(text)
    if (found === undefined) this.once.set(text, (found = searchable(text)))
    return found
  }
}

/** Marks the rows of a block that hold a word, each found at its first place; rows out of `within` are gone past. */
function mark(
  { text, starts }: Block,
  word: string,
  rows: Uint8Array,
  first: number,
  within: Uint8Array | null,
): void {
  const count = starts.length - 1
  const next = (row: number): number => {
    while (within && row < count && within[first + row] === 0) row++
    return row
  }
  for (let row = next(0); row < count; row = next(row + 1)) {
    const at = text.indexOf(word, starts[row])
    if (at < 0) return
    while (starts[row + 1]! <= at) row++
    rows[first + row] = 1
  }
}
