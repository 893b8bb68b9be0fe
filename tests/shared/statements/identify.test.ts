import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../shared/model'
import { minor } from '../../../shared/money/money'
import type { Currency } from '../../../shared/money/currency'
import { identify, trustedReference } from '../../../shared/statements/identify'
import { draft } from '../../support/make-reading'
import { randomDownloads, randomHistory } from '../../support/random-history'

const idsOf = (drafts: readonly Draft[], references: 'lasting' | 'daily' = 'lasting'): string[] => [
  ...identify(drafts, references),
]

describe('the identity of a movement', () => {
  it('is its provider’s number, with kind and amount beside it', () => {
    expect(idsOf([draft('2026-03-01', -500, { reference: 'TX-1001' })])).toEqual(['TX-1001 payment -500 KRW'])
  })

  it('is what it says and the balance after it, where there is no number', () => {
    const row = draft('2026-03-01', -1234, {
      currency: 'USD' as Currency,
      balance: minor(500),
      time: '09:15',
    })
    expect(idsOf([row])).toEqual(['2026-03-01 09:15 -12.34 USD = 5.00'])
  })

  it('is its text, where there is no balance either', () => {
    expect(idsOf([draft('2026-03-01', -500, { text: ' Corner\u00A0 SHOP' })])).toEqual([
      '2026-03-01 -500 KRW corner shop',
    ])
  })

  it('numbers equal rows of one file: two coffees stay two', () => {
    const coffee = draft('2026-03-01', -500)
    expect(new Set(idsOf([coffee, coffee, coffee])).size).toBe(3)
  })

  it('tells a withdrawal from its bounce, which share a number', () => {
    const out = draft('2026-03-01', -500, { reference: 'TX-1001', kind: 'withdrawal' })
    const back = draft('2026-03-01', 500, { reference: 'TX-1001', kind: 'withdrawal' })
    expect(new Set(idsOf([out, back])).size).toBe(2)
  })

  it('does not take a counter of rows for a number: the day stands beside it', () => {
    const [first] = idsOf([draft('2026-03-01', -500, { reference: '1' })])
    const [second] = idsOf([draft('2026-04-01', -500, { reference: '1' })])
    expect(first).not.toBe(second)
  })

  it('keeps the day out of a lasting number, and beside one that banks use again', () => {
    const rows = [draft('2026-03-01', -500, { reference: 'MANDATE-7' })]
    expect(idsOf(rows, 'lasting')).toEqual(['MANDATE-7 payment -500 KRW'])
    expect(idsOf(rows, 'daily')).toEqual(['2026-03-01 MANDATE-7 payment -500 KRW'])
  })

  it('is the same over any downloads that state the history, in any direction', () => {
    fc.assert(
      fc.property(
        randomHistory.chain((history) => fc.tuple(fc.constant(history), randomDownloads(history))),
        ([history, downloads]) => {
          const stated = downloads.flatMap((rows) => idsOf(rows, 'daily'))
          expect(new Set(stated)).toEqual(new Set(idsOf(history, 'daily')))
        },
      ),
    )
  })
})

describe('trustedReference', () => {
  it.each(['NOTPROVIDED', 'nonref', '0', '-', '', '1.23457E+18', '1,2E18', 'N/A'])(
    'does not trust %j',
    (text) => {
      expect(trustedReference(text)).toBeNull()
    },
  )

  it('drops blanks and tabs around a number', () => {
    expect(trustedReference('\t2026081422001\t')).toBe('2026081422001')
  })
})
