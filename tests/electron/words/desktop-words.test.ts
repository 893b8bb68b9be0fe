import { describe, expect, it } from 'vitest'
import { desktopWords, nearestLanguage } from '../../../electron/words/desktop-words'
import { hostLanguages } from '../../../shared/ipc'

const english = desktopWords('en')

describe('desktopWords', () => {
  it.each(hostLanguages.filter((language) => language !== 'en'))('are all there in %s', (language) => {
    const words = Object.entries(desktopWords(language))
    const same = words.filter(([key, word]) => word === english[key as keyof typeof english] || word === '')
    expect(same).toEqual([])
  })

  it.each([
    ['ko-KR', 'ko'],
    ['ja', 'ja'],
    ['de-DE', 'en'],
    ['', 'en'],
  ])('are for %j those in %s', (locale, language) => {
    expect(nearestLanguage(locale)).toBe(language)
  })
})
