import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft, Page } from '../../../shared/model'
import { merge, type Merged } from '../../../shared/statements/merge'
import { readPlaces } from '../../../shared/statements/page-places'
import { undo } from '../../../shared/statements/undo'
import type { Overrides } from '../../../shared/statements/verdict'
import { makeAccount } from '../../support/make-account'
import { draft, makeReading } from '../../support/make-reading'
import { overwritten } from '../../support/overwritten'
import { named, randomDownloads, randomHistory, randomRetold } from '../../support/random-history'

const account = makeAccount({ id: 'wallet' })

function importInto(
  pages: readonly Page[],
  drafts: readonly Draft[],
  id: string,
  provider: string | null = null,
  overrides: Overrides = new Map(),
): Merged {
  const plain = makeReading(drafts)
  const reading = { ...plain, format: plain.format && { ...plain.format, provider } }
  return merge({
    reading,
    statement: { id, sha256: id, importedAt: '2026-11-22T00:00:00Z' },
    accounts: reading.parts.map(() => account),
    opened: [],
    pages,
    overrides,
  })
}

const importAll = (downloads: readonly (readonly [string, readonly Draft[]])[]): Page[] =>
  downloads.reduce<Page[]>(
    (pages, [id, drafts]) => overwritten(pages, importInto(pages, drafts, id).pages),
    [],
  )

/** The lists of statements are in order of import; everything else must not depend on it. */
const sorted = (pages: readonly Page[]): unknown =>
  JSON.parse(JSON.stringify(pages), (key, value: unknown) =>
    key === 'statements' ? (value as string[]).toSorted() : value,
  )

describe('merge', () => {
  it('adds nothing when a file is imported twice', () => {
    fc.assert(
      fc.property(randomHistory, (rows) => {
        const once = importAll([['a', rows]])
        const again = importInto(once, rows, 'b')
        expect(again.statement.counts).toMatchObject({ added: 0, duplicates: rows.length })
        expect(overwritten(once, again.pages).flatMap((page) => page.transactions)).toHaveLength(rows.length)
      }),
    )
  })

  it('gives the same ledger whatever the order of imports', () => {
    fc.assert(
      fc.property(
        randomRetold.chain((files) =>
          fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length })),
        ),
        ([files, shuffled]) => {
          expect(sorted(importAll(shuffled))).toEqual(sorted(importAll(files)))
        },
      ),
    )
  })

  it('keeps every movement once, twins included, however often it is stated', () => {
    fc.assert(
      fc.property(
        randomHistory.chain((rows) => fc.tuple(fc.constant(rows), randomDownloads(rows))),
        ([rows, downloads]) => {
          const ledger = importAll(named(downloads)).flatMap((page) => page.transactions)
          const amounts = (from: readonly { day: string; amount: number }[]): string[] =>
            from.map(({ day, amount }) => `${day} ${amount}`).sort()
          expect(amounts(ledger)).toEqual(amounts(rows))
        },
      ),
    )
  })

  it('counts rows = added + duplicates + skipped + problems', () => {
    const first = importAll([['a', [draft('2026-03-01', -500), draft('2026-03-02', -700)]]])
    const { statement, verdicts } = importInto(
      first,
      [draft('2026-03-02', -700), draft('2026-03-03', 1)],
      'b',
    )
    expect(statement.counts).toEqual({ rows: 3, added: 1, duplicates: 1, skipped: 1, problems: 0 })
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['skipped', 'duplicate', 'new'])
  })

  it('lets a posted row take the place of the pending one with its number, in another month too', () => {
    const pending = draft('2026-03-31', -500, { reference: 'TX-1001', status: 'pending' })
    const posted = draft('2026-04-02', -500, { reference: 'TX-1001' })
    const first = importInto([], [pending], 'a', 'paypal')
    expect(first.verdicts.at(-1)?.verdict).toBe('pending')
    const before = overwritten([], first.pages)
    const after = overwritten(before, importInto(before, [posted], 'b', 'paypal').pages)
    expect(after).toHaveLength(1)
    expect(after[0]).toMatchObject({
      month: '2026-04',
      transactions: [{ status: 'posted', day: '2026-04-02' }],
    })
    expect(overwritten(after, undo(after, 'b'))).toEqual(before)
  })

  it('keeps where each statement states each row, whatever came before, moved it or was taken back', () => {
    fc.assert(
      fc.property(randomRetold, fc.nat(), (files, choice) => {
        const told = new Map<string, Map<string, number>>()
        let pages: Page[] = []
        for (const [id, rows] of files) {
          const { pages: changed, verdicts } = importInto(pages, rows, id, 'paypal')
          pages = overwritten(pages, changed)
          told.set(id, new Map(verdicts.flatMap((row) => ('id' in row ? [[row.id, row.line] as const] : []))))
        }
        const gone = files[choice % files.length]![0]
        const left = overwritten(pages, undo(pages, gone))
        for (const [id, lines] of told) expect(readPlaces(pages, id)).toEqual(lines)
        for (const [id, lines] of told) expect(readPlaces(left, id)).toEqual(id === gone ? new Map() : lines)
      }),
    )
  })

  it('keeps places of rows that follow each other as runs, and none of an earlier release', () => {
    const rows = ['01', '02', '03', '07'].map((date) => draft(`2026-03-${date}`, -500))
    const [page] = importInto([], rows, 'a').pages
    expect(page?.places).toEqual({ a: '2-5' })
    const { places: _, ...old } = page!
    const [both] = importInto([old], rows.toReversed(), 'b').pages
    expect(both?.places).toEqual({ b: '5-2' })
    expect(readPlaces([both!], 'a').size).toBe(0)
  })

  it('recognises every one of 20 000 rows', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) =>
      draft(`2026-${String(1 + (index % 12)).padStart(2, '0')}-15`, -index, {
        reference: `TX-${100_000 + index}`,
      }),
    )
    const pages = importAll([['a', rows]])
    expect(importInto(pages, rows, 'b').statement.counts).toMatchObject({ added: 0, duplicates: 20_000 })
  })
})

describe('undo', () => {
  it('gives the ledger that the other statements make', () => {
    fc.assert(
      fc.property(randomRetold, fc.nat(), (files, choice) => {
        const gone = files[choice % files.length]!
        const pages = importAll(files)
        const left = overwritten(pages, undo(pages, gone[0]))
        expect(left).toEqual(importAll(files.filter((file) => file !== gone)))
      }),
    )
  })

  it('restores the very state before an import', () => {
    fc.assert(
      fc.property(randomRetold, (files) => {
        const before = importAll(files.slice(0, -1))
        const [id, rows] = files.at(-1)!
        const after = overwritten(before, importInto(before, rows, id).pages)
        expect(overwritten(after, undo(after, id))).toEqual(before)
      }),
    )
  })

  it('leaves pages alone that do not hold the statement', () => {
    const pages = importAll([['a', [draft('2026-03-01', -500)]]])
    expect(undo(pages, 'b')).toEqual([])
  })
})

describe('what a person decides about single rows', () => {
  const coffee = draft('2026-03-02', -700)
  const first = importAll([['a', [coffee]]])
  const amounts = (pages: readonly Page[]): readonly number[] =>
    pages.flatMap(({ transactions }) => transactions.map(({ amount }) => amount))

  it('brings a known row in once more, and the next import knows both', () => {
    const again = importInto(first, [coffee], 'b', null, new Map([[0, 'import']]))
    expect(again.statement.counts).toMatchObject({
      added: 1,
      duplicates: 0,
      enteredAgain: [again.verdicts[1]?.line],
    })
    const both = overwritten(first, again.pages)
    expect(amounts(both)).toEqual([-700, -700])
    expect(importInto(both, [coffee, coffee], 'c').statement.counts).toMatchObject({
      added: 0,
      duplicates: 2,
    })
  })

  it('is taken back with the import', () => {
    const again = importInto(first, [coffee], 'b', null, new Map([[0, 'import']]))
    expect(overwritten(overwritten(first, again.pages), undo(overwritten(first, again.pages), 'b'))).toEqual(
      first,
    )
  })

  it('leaves a new row out, counts it as skipped and lists its line', () => {
    const { pages, statement, verdicts } = importInto(
      first,
      [coffee, draft('2026-03-03', -900)],
      'b',
      null,
      new Map([[1, 'leave-out']]),
    )
    const leftOut = [verdicts[2]?.line]
    expect(statement.counts).toEqual({ rows: 3, added: 0, duplicates: 1, skipped: 2, problems: 0, leftOut })
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['skipped', 'duplicate', 'left-out'])
    expect(amounts(overwritten(first, pages))).toEqual([-700])
  })

  it('is asked for where a new row looks like a known one, which counts as new until then', () => {
    const retold = draft('2026-03-04', -700, { text: 'Cafe 31' })
    const asked = importInto(first, [retold], 'b')
    expect(asked.verdicts[1]).toMatchObject({ verdict: 'similar', of: { day: '2026-03-02' } })
    expect(asked.statement.counts.added).toBe(1)
    const settled = importInto(first, [retold], 'b', null, new Map([[0, 'import']]))
    expect(settled.verdicts[1]).toMatchObject({ verdict: 'new' })
  })
})
