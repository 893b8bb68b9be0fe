import type { Page, Places, Statement, Transaction } from '../model'
import { readPlaces } from './page-places'
import type { Source } from './source'

/** Where a row stands, as a person can look it up. Lines, rows, pages and entries are counted from 1. */
export type Place =
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'entry'; readonly entry: number }
  | { readonly kind: 'sheet'; readonly sheet: string; readonly row: number }
  | { readonly kind: 'page'; readonly page: number }

/** More rows than a sheet can have, and than are read at once. */
const SHEET_ROWS = 2 ** 21

/** The place of a row of a workbook; `sheet` is counted from 0. */
export const placeOnSheet = (sheet: number, row: number): number => sheet * SHEET_ROWS + row

/** What the places of a file's rows count. */
export function placesOf({ grammar, tables }: Source): Places {
  switch (grammar) {
    case 'workbook':
      return { kind: 'sheet', names: tables.map(({ name }) => name) }
    case 'pdf':
      return { kind: 'page', firsts: tables[0]?.pages ?? [] }
    // Often one long line.
    case 'xml':
    case 'ofx':
    case 'json':
      return { kind: 'entry' }
    case 'separated':
    case 'html':
    case 'qif':
    case 'mt940':
    case 'journal':
      return { kind: 'line' }
  }
}

/** Where a statement states a transaction of a page; null where that was not kept when it was imported. */
export function placeIn(statement: Statement, page: Page, transaction: Transaction): Place | null {
  const place = readPlaces([page], statement.id).get(transaction.id)
  if (!statement.places || !place) return null
  switch (statement.places.kind) {
    case 'line':
      return { kind: 'line', line: place }
    case 'entry':
      return { kind: 'entry', entry: place }
    case 'sheet': {
      const sheet = statement.places.names[Math.floor(place / SHEET_ROWS)]
      return sheet === undefined ? null : { kind: 'sheet', sheet, row: place % SHEET_ROWS }
    }
    case 'page': {
      const page = statement.places.firsts.findLastIndex((first) => first <= place) + 1
      return page === 0 ? null : { kind: 'page', page }
    }
  }
}
