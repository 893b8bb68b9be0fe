import { describe, expect, it } from 'vitest'
import { languages } from '../../../../shared/statements/words/languages'
import { fold } from '../../../../shared/statements/words/fold'
import { knownCurrency } from '../../../../shared/money/currency-codes'
import {
  currencyWords,
  headWords,
  kindWords,
  monthOf,
  rowWords,
  sideWords,
  stateWords,
} from '../../../../shared/statements/words/statement-words'
import type { Matcher } from '../../../../shared/statements/words/matcher'
import type { Concept, Vocabulary } from '../../../../shared/statements/words/vocabulary'

const listsOf = ({ heads, sides, states, rows, kinds }: Vocabulary): [string, string][] =>
  [heads, sides, states, rows, kinds].flatMap((of) => Object.entries<string>(of))

const patternsIn = (list: string): string[] => list.split('|')

const needed: readonly Concept[] = ['date', 'amount', 'balance', 'in', 'out', 'text', 'account', 'currency']

/** Months that two languages call by one name: `listopad` is November in Czech and October in Croatian. */
const sharedMonths: readonly string[] = ['cs 11']

describe('the vocabularies', () => {
  it('name each language once', () => {
    const names = languages.map(({ language }) => language)
    expect(new Set(names).size).toBe(names.length)
  })

  it('name codes that BCP 47 knows', () => {
    for (const { language } of languages) expect(Intl.getCanonicalLocales(language)).toEqual([language])
  })
})

describe.each(languages.map((one) => [one.language, one] as const))('%s', (_language, vocabulary) => {
  it('has patterns that parse', () => {
    for (const [meaning, list] of listsOf(vocabulary))
      for (const pattern of patternsIn(list)) {
        expect(pattern, `${meaning}: ${list}`).not.toBe('')
        expect(pattern, meaning).toBe(pattern.trim())
        expect(pattern.slice(1, -1), meaning).not.toMatch(/[*=]/)
        expect(pattern, meaning).not.toMatch(/^=.*\*|\*$.*=/)
      }
  })

  it('writes patterns in small letters', () => {
    for (const [meaning, list] of listsOf(vocabulary))
      for (const pattern of patternsIn(list)) expect(pattern, meaning).toBe(pattern.toLowerCase())
  })

  it.each(needed)('has a head of %s', (concept) => {
    const list = vocabulary.heads[concept] ?? ''
    const whole = patternsIn(list).find((pattern) => !/[*=]/.test(pattern))
    const pattern = whole ?? patternsIn(list)[0]!
    const found = headWords().find(pattern.replace(/[*=]/g, ''))
    expect(found.map(({ meaning, language }) => `${language} ${meaning}`)).toContain(
      `${vocabulary.language} ${concept}`,
    )
  })

  it('is found by each of its patterns', () => {
    const { language, heads, sides, states, rows, kinds } = vocabulary
    const matchers: readonly (readonly [object, Matcher<string>])[] = [
      [heads, headWords()],
      [sides, sideWords()],
      [states, stateWords()],
      [rows, rowWords()],
      [kinds, kindWords()],
    ]
    const lost = matchers.flatMap(([of, matcher]) =>
      Object.entries(of as Readonly<Record<string, string>>).flatMap(([meaning, list]) =>
        patternsIn(list).filter(
          (pattern) =>
            !matcher
              .find(pattern.replace(/[*=]/g, ''))
              .some((hit) => hit.language === language && hit.meaning === meaning),
        ),
      ),
    )
    expect(lost).toEqual([])
  })

  it('has no word of sides that is in and out', () => {
    const folded = (list: string): string[] => patternsIn(list).map(fold)
    const { sides } = vocabulary
    const out = new Set(folded(sides.out))
    expect(folded(sides.in).filter((pattern) => out.has(pattern))).toEqual([])
  })

  it('is told by each of its words of sides', () => {
    for (const way of ['in', 'out'] as const)
      for (const pattern of patternsIn(vocabulary.sides[way]).filter((one) => !/[*=]/.test(one)))
        expect(
          sideWords()
            .find(pattern)
            .filter(({ language, whole }) => whole && language === vocabulary.language)
            .map(({ meaning }) => meaning),
          pattern,
        ).toEqual([way])
  })

  it('has no state that is two', () => {
    const all = Object.values(vocabulary.states).flatMap((list) => [...new Set(patternsIn(list).map(fold))])
    expect(all.filter((pattern, at) => all.indexOf(pattern) !== at)).toEqual([])
  })

  it('has no row that opens and closes', () => {
    const { opening = '', closing = '' } = vocabulary.rows
    const out = new Set(patternsIn(closing).map(fold))
    expect(patternsIn(opening).filter((pattern) => out.has(fold(pattern)))).toEqual([])
  })

  it('has twelve months, each spelt for itself', () => {
    const { months } = vocabulary
    expect(months).toHaveLength(12)
    const spelt = months.map((list) => patternsIn(list).map(fold))
    expect(spelt.flat()).not.toContain('')
    for (const [at, names] of spelt.entries())
      for (const [next, others] of spelt.entries())
        if (next > at) expect(names.filter((name) => others.includes(name))).toEqual([])
  })

  it('has a spelling of each month that no other language gives to another', () => {
    for (const [index, list] of vocabulary.months.entries())
      expect(
        patternsIn(list).some((name) => monthOf(fold(name).replace(/\.$/, '')) === index + 1),
        list,
      ).toBe(!sharedMonths.includes(`${vocabulary.language} ${index + 1}`))
  })

  it('names currencies that ISO 4217 or the trade knows', () => {
    for (const entry of vocabulary.currencies) {
      const [code = '', names = ''] = entry.split('=')
      expect(code).toMatch(/^[A-Z]{3,5}$/)
      const [name] = patternsIn(names)
      if (knownCurrency(code) === null || name === undefined || name.length > 14) continue
      expect(
        currencyWords()
          .find(name.replace(/[*=]/g, ''))
          .map(({ meaning }) => meaning),
        entry,
      ).toContain(code)
    }
  })
})
