import { describe, expect, it } from 'vitest'
import { because } from '../../../shared/cli/because'
import { evidenceOf } from '../../../shared/statements/evidence'
import type { Answers, Finding } from '../../../shared/statements/reading'

const rows = { held: 38, of: 38 }

const cases: readonly [string, Finding, Answers, string][] = [
  [
    'balanceRows',
    { about: 'sign', value: 'in-is-positive', evidence: 'balance', rows },
    {},
    'The meaning of positive amounts is proven by the balance, which agrees on 38 of 38 rows.',
  ],
  [
    'balance',
    { about: 'decimal', value: 'comma', evidence: 'balance' },
    {},
    'The decimal mark is proven by the balances, which fit only so.',
  ],
  [
    'cell',
    { about: 'dateOrder', value: 'day-first', evidence: '13/01/2026' },
    {},
    'The order of dates is shown by “13/01/2026”.',
  ],
  [
    'order',
    { about: 'dateOrder', value: 'day-first', evidence: null },
    {},
    'The order of dates is the one in which the rows run in time.',
  ],
  [
    'person',
    { about: 'dateOrder', value: 'day-first', evidence: null },
    { dateOrder: 'day-first' },
    'The order of dates is what was said.',
  ],
  [
    'words',
    { about: 'sides', value: 'S/H', evidence: 'S = −, H = +' },
    {},
    'The column that says in or out is known by its words: S = −, H = +.',
  ],
  [
    'minus',
    { about: 'sign', value: 'in-is-positive', evidence: null, rows: { held: 30, of: 40 } },
    {},
    'The meaning of positive amounts follows from the signs: 30 of 40 amounts carry a minus.',
  ],
  [
    'column',
    { about: 'dateColumn', value: 'When', evidence: null },
    {},
    'The column of days is known by its name and by what stands below it.',
  ],
  [
    'mark',
    { about: 'encoding', value: 'utf-8', evidence: 'mark' },
    {},
    'The character set is told by the mark at the beginning of the file.',
  ],
]

describe('what decided something about a file', () => {
  it.each(cases)('is told as “%s”, in a sentence', (by, finding, answers, sentence) => {
    expect(evidenceOf(finding, answers).by).toBe(by)
    expect(because(finding, answers)).toBe(sentence)
  })

  it('is a proof by balances whatever was said besides', () => {
    const finding: Finding = { about: 'sign', value: 'in-is-positive', evidence: 'balance', rows }
    expect(evidenceOf(finding, { sign: 'out-is-positive' }).by).toBe('balanceRows')
  })

  it('is nothing where nothing was decided', () => {
    expect(evidenceOf(undefined, {}).by).toBe('none')
  })
})
