import { describe, expect, it } from 'vitest'
import { catalogFiles } from '../../support/read-catalog'

/** Every name and sentence of a file, wherever it stands. */
function wordsOf(
  json: unknown,
  at: string,
): readonly (readonly [at: string, words: Record<string, string>])[] {
  if (typeof json !== 'object' || json === null) return []
  const record = json as Record<string, unknown>
  if (typeof record['en'] === 'string') return [[at, record as Record<string, string>]]
  return Object.entries(record).flatMap(([key, value]) => wordsOf(value, `${at}.${key}`))
}

const all = catalogFiles().flatMap(({ name, json }) => wordsOf(json, name))

describe.each(['ko', 'ja'])('the catalogue in %s', (language) => {
  it('names and explains everything that is shown', () => {
    expect(all.length).toBeGreaterThan(400)
    expect(all.filter(([, words]) => !words[language]?.trim()).map(([at]) => at)).toEqual([])
  })

  it('keeps every figure of the English', () => {
    const figures = (text: string) => [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([figure]) => figure)
    const spelled = [
      '1 day',
      'lines 1 to 9',
      '10,000 won',
      '40,000 won',
      '2,000,000',
      '50,000 to',
      '20,000 pounds',
    ]
    const differing = all.filter(([, words]) => {
      const { en = '' } = words
      if (!/percent|%|dollars|\breais\b/.test(en) || spelled.some((one) => en.includes(one))) return false
      const text = (words[language] ?? '').replaceAll(',', '')
      return figures(en.replaceAll(',', '')).some((figure) => !text.includes(figure))
    })
    expect(differing.map(([at, words]) => [at, words['en'], words[language]])).toEqual([])
  })
})
