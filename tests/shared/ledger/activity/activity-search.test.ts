import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ActivitySearch } from '../../../../shared/ledger/activity/activity-search'
import { searchable } from '../../../../shared/ledger/activity/searchable'
import { finish } from '../../../../shared/pieces'
import { columnsOf, dollarPlatform, makeMovement, wonWallet } from '../../../support/make-movements'

const searchIn = (texts: readonly string[]) =>
  new ActivitySearch(columnsOf(texts.map((text) => makeMovement(wonWallet, '2026-03-04', -1, { text }))))

/** The places of the movements that a search leaves. */
const placesOf = (rows: Uint8Array): readonly number[] => [...rows.keys()].filter((row) => rows[row] === 1)

describe('ActivitySearch', () => {
  it('finds words in the text, the counterparty, the reference and the name of the account', () => {
    const search = new ActivitySearch(
      columnsOf([
        makeMovement(wonWallet, '2026-03-04', -1, { text: 'Coffee' }),
        makeMovement(wonWallet, '2026-03-03', -1, { text: 'x', counterparty: 'Ａcme Café' }),
        makeMovement(dollarPlatform, '2026-03-02', -1, { text: 'y', reference: 'TX-9' }),
      ]),
    )
    const found = (word: string) => placesOf(search.rowsWith(word))
    expect(found('offe')).toEqual([0])
    expect(found('acme')).toEqual([1])
    expect(found('cafe')).toEqual([1])
    expect(found('tx-9')).toEqual([2])
    expect(found('upwork')).toEqual([2])
    expect(found('tea')).toEqual([])
  })

  it('finds the same as a look at every text, whatever was looked for before', () => {
    const letters = fc.constantFrom('a', 'b', 'ab', '가', 'É', ' ')
    const text = fc.array(letters, { maxLength: 5 }).map((some) => some.join(''))
    const word = fc.array(fc.constantFrom('a', 'b', '가', 'e'), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(text, { maxLength: 30 }), fc.array(word, { maxLength: 5 }), (texts, words) => {
        const search = searchIn(texts)
        for (const letters of words) {
          const wanted = letters.join('')
          const plain = [...texts.keys()].filter(
            (at) => searchable(texts[at]!).includes(wanted) || searchable(wonWallet.name).includes(wanted),
          )
          expect(placesOf(search.rowsWith(wanted))).toEqual(plain)
        }
      }),
    )
  })

  it('finds them among many, prepared before or not', () => {
    const texts = Array.from({ length: 3_000 }, (_, row) => `Shop number ${row}.`)
    const unprepared = searchIn(texts)
    const prepared = searchIn(texts)
    finish(prepared.prepare())
    for (const word of ['29', '299', '2999', 'number', '1024.', '29'])
      for (const search of [unprepared, prepared])
        expect(placesOf(search.rowsWith(word))).toEqual(
          [...texts.keys()].filter((row) => texts[row]!.toLowerCase().includes(word)),
        )
  })
})
