import type { Page, Transaction } from '../model'

/** Places by the identity of the row that stands there. */
type ById = Map<string, number>

/** Where the statements of one account state its rows, whatever pages they are on now. */
export class PlaceBook {
  private readonly known = new Map<string, ById>()

  /** @param pages all pages of the account, as they are stored */
  constructor(private readonly pages: readonly Page[]) {}

  /** What a page of these rows, in their order, keeps of it. */
  ofPage(transactions: readonly Transaction[]): Pick<Page, 'places'> {
    const columns = new Map<string, { readonly of: ById; readonly places: number[] }>()
    for (const { id, statements } of transactions)
      for (const statement of statements) {
        let column = columns.get(statement)
        if (!column) columns.set(statement, (column = { of: this.of(statement), places: [] }))
        column.places.push(column.of.get(id) ?? 0)
      }
    const kept = [...columns].filter(([, { places }]) => places.some((place) => place !== 0))
    return keep(Object.fromEntries(kept.map(([statement, { places }]) => [statement, packPlaces(places)])))
  }

  private of(statement: string): ById {
    let found = this.known.get(statement)
    if (!found) this.known.set(statement, (found = readPlaces(this.pages, statement)))
    return found
  }
}

/** A page's places once a statement is gone, with the rows that it alone stated. */
export function placesWithout({ places = {} }: Page, statement: string): Pick<Page, 'places'> {
  const { [statement]: _gone, ...left } = places
  return keep(left)
}

/** Where a statement states the rows of a page, as the statement counts; empty where that was not kept. */
export const readPlaces = (pages: readonly Page[], statement: string): ById => {
  const found: ById = new Map()
  for (const { transactions, places } of pages) {
    const text = places?.[statement]
    if (text === undefined) continue
    const column = unpack(text)
    let next = 0
    for (const { id, statements } of transactions)
      if (statements.includes(statement)) found.set(id, column[next++] ?? 0)
  }
  return found
}

const keep = (places: NonNullable<Page['places']>): Pick<Page, 'places'> =>
  Object.keys(places).length === 0 ? {} : { places }

/** Places as a page keeps them. Rows of one file mostly follow each other: such a run is its first and its last. */
export function packPlaces(places: readonly number[]): string {
  const runs: string[] = []
  for (let at = 0; at < places.length;) {
    const first = places[at]!
    const step = places[at + 1]! - first
    let end = at
    if (Math.abs(step) === 1) while (places[end + 1] === places[end]! + step) end++
    runs.push(end === at ? String(first) : `${first}-${places[end]!}`)
    at = end + 1
  }
  return runs.join(',')
}

function unpack(text: string): readonly number[] {
  const places: number[] = []
  for (const run of text.split(',')) {
    const [first = 0, last = first] = run.split('-').map(Number)
    const step = last < first ? -1 : 1
    for (let place = first; place !== last; place += step) places.push(place)
    places.push(last)
  }
  return places
}
