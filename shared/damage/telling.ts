import type { Page } from '../model'
import { forEachTelling } from '../statements/digests'
import { readPlaces } from '../statements/page-places'
import { rowDigest } from '../statements/row-digest'
import type { Content } from '../statements/versions'

/** One row as a statement tells it. */
export interface Telling {
  readonly account: string
  readonly content: Content
  /** Where the statement states it, as its file counts; 0 where that was not kept. */
  readonly place: number
}

/** All that a statement tells on these pages. */
export function tellingsOf(pages: readonly Page[], statement: string): readonly Telling[] {
  const places = new Map<string, ReadonlyMap<string, number>>()
  const found: Telling[] = []
  forEachTelling(pages, (account, content, statements) => {
    if (!statements.includes(statement)) return
    let known = places.get(account)
    if (!known) {
      const own = pages.filter((page) => page.account === account)
      places.set(account, (known = readPlaces(own, statement)))
    }
    found.push({ account, content, place: known.get(content.id) ?? 0 })
  })
  return found
}

/** A row that was one thing and is another: `was` null for one that was gone, `is` null for one that was too many. */
export interface RowDifference {
  readonly account: string
  readonly was: Content | null
  readonly is: Content | null
}

/** What differs between two tellings of one statement; a row that says something else is one difference. */
export function rowDifferences(
  before: readonly Telling[],
  after: readonly Telling[],
): readonly RowDifference[] {
  const gone = lacking(before, after)
  const come = new Map(lacking(after, before).map((telling) => [nameOf(telling), telling]))
  const differences = gone.map((was): RowDifference => {
    const is = come.get(nameOf(was))
    come.delete(nameOf(was))
    return { account: was.account, was: was.content, is: is?.content ?? null }
  })
  return [
    ...differences,
    ...[...come.values()].map(({ account, content }) => ({ account, was: null, is: content })),
  ]
}

const nameOf = ({ account, content }: Telling): string => `${account}\n${content.id}`

/** Those that the others lack, as often as they do. */
function lacking(tellings: readonly Telling[], others: readonly Telling[]): readonly Telling[] {
  const there = new Map<number, number>()
  for (const { account, content } of others) {
    const digest = rowDigest(account, content)
    there.set(digest, (there.get(digest) ?? 0) + 1)
  }
  return tellings.filter(({ account, content }) => {
    const digest = rowDigest(account, content)
    const left = there.get(digest) ?? 0
    there.set(digest, left - 1)
    return left <= 0
  })
}
