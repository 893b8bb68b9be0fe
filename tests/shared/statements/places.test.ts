import { utils, write } from '@e965/xlsx'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { merge, type Merged } from '../../../shared/statements/merge'
import { type Place, placeIn } from '../../../shared/statements/places'
import { readStatement } from '../../../shared/statements/read-statement'
import { makeAccount } from '../../support/make-account'

async function imported(name: string, bytes: Uint8Array): Promise<Merged> {
  const reading = await readStatement({ name, bytes })
  return merge({
    reading,
    statement: { id: 's', sha256: 's', importedAt: '2026-11-22T00:00:00Z' },
    accounts: reading.parts.map((_, index) => makeAccount({ id: `account ${index}` })),
    opened: [],
    pages: [],
  })
}

/** The texts of a file's transactions, each with where it is said to stand. */
async function places(
  name: string,
  bytes: Uint8Array,
): Promise<readonly (readonly [string, Place | null])[]> {
  const { pages, statement } = await imported(name, bytes)
  return pages.flatMap((page) =>
    page.transactions.map((row) => [row.text, placeIn(statement, page, row)] as const),
  )
}

const csv = new TextEncoder().encode(
  'Date,Description,Amount,Currency\n2026-03-01,Rent,-500.00,EUR\n2026-03-02,Wage,900.00,EUR\n',
)

const fixture = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/statements/${path}`, import.meta.url)))

describe('the place of a row in its file', () => {
  it('is its line in a text', async () => {
    expect(await places('a.csv', csv)).toEqual([
      ['Rent', { kind: 'line', line: 2 }],
      ['Wage', { kind: 'line', line: 3 }],
    ])
  })

  it('is its row on its sheet of a workbook', async () => {
    const book = utils.book_new()
    utils.book_append_sheet(book, utils.aoa_to_sheet([['Notes'], ['None of these is money']]), 'Notes')
    const rows = [
      ['Date', 'Description', 'Amount', 'Currency'],
      ['2026-03-01', 'Rent', -500, 'EUR'],
    ]
    utils.book_append_sheet(book, utils.aoa_to_sheet([...rows, ['2026-03-02', 'Wage', 900, 'EUR']]), 'March')
    const bytes = new Uint8Array(write(book, { type: 'array' }) as ArrayBuffer)
    expect(await places('a.xlsx', bytes)).toEqual([
      ['Rent', { kind: 'sheet', sheet: 'March', row: 2 }],
      ['Wage', { kind: 'sheet', sheet: 'March', row: 3 }],
    ])
  })

  it('is its page of a document', async () => {
    const found = await places('a.pdf', fixture('gcash/columns-told-apart-by-place.pdf'))
    expect(new Set(found.map(([, place]) => place?.kind))).toEqual(new Set(['page']))
    expect(found[0]?.[1]).toEqual({ kind: 'page', page: 1 })
  })

  it('is its number among the entries of a file that may be one long line', async () => {
    const camt = await places('a.xml', fixture('camt/batch-charges-reversal-pending.xml'))
    // The first entry is a batch of two.
    expect(camt.slice(0, 3).map(([, place]) => place)).toEqual(
      [1, 1, 2].map((entry) => ({ kind: 'entry', entry })),
    )
    const ofx = await places('a.qfx', fixture('ofx/card-on-one-line.qfx'))
    expect(ofx.map(([, place]) => place?.kind === 'entry' && place.entry).toSorted()).toEqual(
      ofx.map((_, index) => index + 1),
    )
  })

  it('is not known where an earlier release imported the file', async () => {
    const { pages, statement } = await imported('a.csv', csv)
    const { places: _, ...old } = pages[0]!
    expect(placeIn(statement, old, old.transactions[0]!)).toBeNull()
  })
})
