import fc from 'fast-check'
import type { SoundLedger } from '../../shared/damage/sound-records'
import type { Page, Transaction } from '../../shared/model'
import type { KeptTransaction } from '../../shared/statements/versions'

/** What each cell of a row may become: all of it passes for a row. */
const others: Readonly<Record<string, readonly unknown[]>> = {
  id: ['2026-01-26 -5.00 KRW tea'],
  day: ['2026-01-20', '2026-03-03'],
  time: [null, '11:11'],
  amount: [-500, 500, -50_000, 2 ** 40],
  currency: ['USD'],
  fee: [0, 3],
  kind: ['income', 'fee'],
  status: ['pending', 'cancelled', 'posted'],
  text: ['', 'coffe', 'coffee\u200b'],
  counterparty: [null, '', 'Shop'],
  reference: [null, 'TX-1'],
  balance: [null, 0, -1],
  statements: [['s0'], ['s1'], ['nobody'], ['s0', 's1', 's2']],
}

type Spoiling = (pages: readonly Page[], at: number, beside: number) => readonly Page[]

const places = (pages: readonly Page[]): readonly (readonly [page: number, row: number])[] =>
  pages.flatMap(({ transactions }, page) => transactions.map((_, row): [number, number] => [page, row]))

/** The pages with other rows on one of them. */
const withRows = (
  pages: readonly Page[],
  page: number,
  change: (rows: readonly Transaction[]) => readonly Transaction[],
): readonly Page[] =>
  pages.map((one, index) => (index === page ? { ...one, transactions: change(one.transactions) } : one))

const cell =
  (name: string, value: unknown): Spoiling =>
  (pages, at) => {
    const [page, row] = places(pages)[at]!
    return withRows(pages, page, (rows) => rows.with(row, { ...rows[row]!, [name]: value }))
  }

/** The same in what one of several statements says, where they say it differently. */
const cellOfVersion =
  (name: string, value: unknown): Spoiling =>
  (pages, at, beside) => {
    const [page, row] = places(pages)[at]!
    const spoilt = (kept: KeptTransaction): KeptTransaction => {
      const { versions = [] } = kept
      const place = beside % Math.max(1, versions.length)
      const version = versions[place]
      if (!version) return kept
      return {
        ...kept,
        versions: versions.with(place, { ...version, content: { ...version.content, [name]: value } }),
      }
    }
    return withRows(pages, page, (rows) => rows.with(row, spoilt(rows[row]!)))
  }

const dropped: Spoiling = (pages, at) => {
  const [page, row] = places(pages)[at]!
  return withRows(pages, page, (rows) => rows.toSpliced(row, 1))
}

const doubled: Spoiling = (pages, at, beside) => {
  const [page, row] = places(pages)[at]!
  const copy = pages[page]!.transactions[row]!
  return withRows(pages, beside % pages.length, (rows) => [...rows, copy])
}

const swapped: Spoiling = (pages, at, beside) => {
  const all = places(pages)
  const [[page, row], [otherPage, otherRow]] = [all[at]!, all[beside % all.length]!]
  if (page === otherPage) return pages
  const [one, other] = [pages[page]!.transactions[row]!, pages[otherPage]!.transactions[otherRow]!]
  return withRows(
    withRows(pages, page, (rows) => rows.with(row, other)),
    otherPage,
    (rows) => rows.with(otherRow, one),
  )
}

const renamed =
  (change: Partial<Page>): Spoiling =>
  (pages, at) => {
    const [page] = places(pages)[at]!
    return pages.with(page, { ...pages[page]!, ...change })
  }

const lost: Spoiling = (pages, at) => pages.toSpliced(places(pages)[at]![0], 1)

const cells = Object.entries(others).flatMap(([name, values]) =>
  values.map((value) => [name, value] as const),
)

/** One way in which a page may come to contradict its statements, and still pass for a page. */
const anySpoiling: fc.Arbitrary<Spoiling> = fc.oneof(
  fc.constantFrom(...cells.map(([name, value]) => cell(name, value))),
  fc.constantFrom(
    ...cells.filter(([name]) => name !== 'statements').map(([name, value]) => cellOfVersion(name, value)),
  ),
  fc.constantFrom(dropped, doubled, swapped, lost, renamed({ account: 'other' })),
  fc.constant(renamed({ month: '2025-07' as Page['month'] })),
)

/** A ledger with one thing of its rows spoilt; the same where that changes nothing. */
export const spoiltOnce = (ledger: SoundLedger): fc.Arbitrary<SoundLedger> => {
  const rows = places(ledger.pages).length
  if (rows === 0) return fc.constant(ledger)
  return fc
    .tuple(anySpoiling, fc.nat(rows - 1), fc.nat(rows))
    .map(([spoil, at, beside]) => ({ ...ledger, pages: spoil(ledger.pages, at, beside) }))
}
