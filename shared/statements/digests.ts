import { type Day, type Month, monthOf } from '../day'
import type { Page, RowsDigest } from '../model'
import { DIGEST_LIMIT, rowDigest } from './row-digest'
import { type Content, isInKeeping, type KeptTransaction } from './versions'

/**
 * What each statement tells on these pages, added up by account and month. What others tell of the same movements, undone or
 * imported later, makes no difference to it: each statement's own telling is kept.
 *
 * @param only a statement to which it is confined
 */
export function digestsOf(
  pages: readonly Page[],
  only: string | null = null,
): ReadonlyMap<string, readonly RowsDigest[]> {
  const found = new Map<string, Tally>()
  forEachTelling(pages, (account, content, statements) => {
    if (only !== null && !statements.includes(only)) return
    const digest = rowDigest(account, content)
    for (const id of statements) {
      if (only !== null && id !== only) continue
      let tally = found.get(id)
      if (!tally) found.set(id, (tally = new Tally()))
      tally.add(account, content.day, digest)
    }
  })
  return new Map([...found].map(([id, tally]) => [id, tally.sums]))
}

/** Goes through how rows are told, and by whom: once for each way. Of a row that contradicts itself, what it shows counts. */
export function forEachTelling(
  pages: readonly Page[],
  visit: (account: string, content: Content, statements: readonly string[]) => void,
): void {
  for (const { account, transactions } of pages)
    for (const row of transactions as readonly KeptTransaction[])
      if (!row.versions || !isInKeeping(row)) visit(account, row, row.statements)
      else for (const { content, statements } of row.versions) visit(account, content, statements)
}

/** The sums of one statement. */
class Tally {
  readonly sums: { -readonly [Key in keyof RowsDigest]: RowsDigest[Key] }[] = []
  private readonly places = new Map<string, number>()
  // Rows come month by month, so most add to the same sum as the one before.
  private account = ''
  private month = '' as Month
  private place = -1

  add(account: string, day: Day, digest: number): void {
    if (account !== this.account || !day.startsWith(this.month)) this.turnTo(account, monthOf(day))
    const sum = this.sums[this.place]!
    sum.rows++
    sum.sum = (sum.sum + digest) % DIGEST_LIMIT
  }

  private turnTo(account: string, month: Month): void {
    const key = `${month} ${account}`
    const place = this.places.get(key) ?? this.sums.push({ account, month, rows: 0, sum: 0 }) - 1
    this.places.set(key, place)
    Object.assign(this, { account, month, place })
  }
}
