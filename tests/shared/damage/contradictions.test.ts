import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDamage } from '../../../shared/damage/find-damage'
import { repair } from '../../../shared/damage/repair'
import type { SoundLedger } from '../../../shared/damage/sound-records'
import { sourcesIn, wantedFor } from '../../../shared/damage/sources'
import { minor } from '../../../shared/money/money'
import { emptyLedger, withImport, withoutImport } from '../../support/digested-ledger'
import { draft } from '../../support/make-reading'
import { randomRetold } from '../../support/random-history'
import { spoiltOnce } from '../../support/random-spoiling'

const now = '2026-11-22T03:00:00.000Z'

/** Ledgers of several files that overlap and tell some movements differently. */
const ledgers = randomRetold.map((files) =>
  files.reduce((ledger, [id, drafts]) => withImport(ledger, id, drafts), emptyLedger),
)

/** A ledger before and after one thing of it was spoilt. */
const spoilt = ledgers.chain((whole) => fc.tuple(fc.constant(whole), spoiltOnce(whole)))

/** Pages in order; in which order statements were imported is not told again, nor where a row stood that was moved. */
const told = ({ pages }: SoundLedger, withPlaces = true): unknown =>
  JSON.parse(
    JSON.stringify(
      pages.toSorted((a, b) => (`${a.account} ${a.month}` < `${b.account} ${b.month}` ? -1 : 1)),
    ),
    (key, value: unknown) => {
      if (key === 'places' && !withPlaces) return undefined
      return key === 'statements' ? (value as string[]).toSorted() : value
    },
  )

const same = (one: SoundLedger, other: SoundLedger): boolean =>
  JSON.stringify(told(one)) === JSON.stringify(told(other))

describe('a page that contradicts its statement', () => {
  it('is never seen where Jandon wrote it: after imports, overlaps, retellings and undo', () => {
    fc.assert(
      fc.property(
        randomRetold.chain((files) => fc.tuple(fc.constant(files), fc.subarray(files.map(([id]) => id)))),
        ([files, undone]) => {
          const all = files.reduce((ledger, [id, drafts]) => {
            const next = withImport(ledger, id, drafts)
            expect(findDamage(next)).toBeNull()
            return next
          }, emptyLedger)
          for (const left of undone.reduce<SoundLedger[]>(
            (states, id) => [...states, withoutImport(states.at(-1) ?? all, id)],
            [],
          ))
            expect(findDamage(left)).toBeNull()
        },
      ),
    )
  })

  it('is found, whatever cell, row or page of it was changed, doubled, dropped or swapped', () => {
    let found = 0
    fc.assert(
      fc.property(spoilt, ([whole, hurt]) => {
        if (same(whole, hurt)) return
        expect(findDamage(hurt)).not.toBeNull()
        found++
      }),
      { numRuns: 1_000 },
    )
    expect(found).toBeGreaterThan(300)
  })

  it('is mended to the last cell from a copy that still has its statements whole', () => {
    fc.assert(
      fc.property(spoilt, ([whole, hurt]) => {
        const damage = findDamage(hurt)
        if (!damage) return
        const { ledger, toImportAgain } = repair(hurt, now, sourcesIn(whole, wantedFor(damage)))
        expect(findDamage(ledger)).toBeNull()
        expect(toImportAgain).toEqual([])
        const stay = damage.misplaced === 0
        expect(told(ledger, stay)).toEqual(told(whole, stay))
      }),
      { numRuns: 300 },
    )
  })

  it('is sound again without a copy, and its files are named', () => {
    fc.assert(
      fc.property(spoilt, ([, hurt]) => {
        const damage = findDamage(hurt)
        if (!damage) return
        const { ledger, toImportAgain } = repair(hurt, now)
        expect(findDamage(ledger)).toBeNull()
        expect(toImportAgain).toEqual(damage.contradicted.map(({ statement }) => statement.file).sort())
      }),
      { numRuns: 300 },
    )
  })

  it('is told by file, account and month, and each row that was put back by what it was and is', () => {
    const rows = [draft('2026-03-02', -4_500), draft('2026-03-05', -1_200, { text: 'bus' })]
    const whole = withImport(emptyLedger, 'a', rows)
    const [march] = whole.pages
    const [coffee, bus] = march!.transactions
    const dearer = { ...coffee!, amount: minor(-45_000) }
    const hurt = { ...whole, pages: [{ ...march!, transactions: [dearer, bus!, bus!] }] }
    const damage = findDamage(hurt)!
    expect(damage.contradicted).toEqual([
      {
        statement: whole.statements[0],
        months: [{ account: 'Wallet', month: '2026-03', read: 2, found: 3 }],
      },
    ])
    const { putBack } = repair(hurt, now, sourcesIn(whole, wantedFor(damage)))
    expect(putBack).toMatchObject([
      {
        file: 'statement.csv',
        rows: [
          { account: 'Wallet', was: { amount: -45_000 }, is: { amount: -4_500, text: 'coffee' } },
          { account: 'Wallet', was: { text: 'bus' }, is: null },
        ],
      },
    ])
  })
})
