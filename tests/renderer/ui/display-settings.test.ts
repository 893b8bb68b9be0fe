import { describe, expect, it } from 'vitest'
import { guessLanguage, readDisplay } from '../../../renderer/ui/display-settings'

describe('guessLanguage', () => {
  it.each([
    [['ko-KR', 'en-US'], 'ko'],
    [['ja'], 'ja'],
    [['JA-jp'], 'ja'],
    [['de-AT', 'ja-JP', 'en'], 'ja'],
    [['kok-IN'], 'en'],
    [[], 'en'],
  ] as const)('takes the first one it speaks of %j: %s', (wanted, language) => {
    expect(guessLanguage(wanted)).toBe(language)
  })
})

describe('readDisplay', () => {
  const defaults = {
    language: 'ja',
    theme: 'system',
    contrast: 'system',
    textSize: 100,
    density: 'comfortable',
    hideAmounts: false,
  }

  it.each([null, '', 'null', '[]', '{"language":"tlh","theme":3,"hideAmounts":"yes","textSize":9000}', '{'])(
    'has its defaults where %j was kept',
    (kept) => {
      expect(readDisplay(kept, ['ja'])).toEqual(defaults)
    },
  )

  it('gives back what was kept', () => {
    const kept = {
      language: 'ko',
      theme: 'dark',
      contrast: 'high',
      textSize: 150,
      density: 'compact',
      hideAmounts: true,
    }
    expect(readDisplay(JSON.stringify(kept), ['ja'])).toEqual(kept)
  })
})
