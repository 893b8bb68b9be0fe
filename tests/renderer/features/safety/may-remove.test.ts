import { describe, expect, it } from 'vitest'
import { mayRemove } from '../../../../renderer/features/safety/may-remove'
import { en } from '../../../../renderer/locales/en'
import { ja } from '../../../../renderer/locales/ja'
import { ko } from '../../../../renderer/locales/ko'

describe.each(Object.entries({ en, ko, ja }))('what is locked is removed in “%s”', (_, { lock }) => {
  const word = lock.removeWord

  it.each(['', ' ', word.slice(1), `${word}${word}`, lock.replaceNow])('not by “%s”', (typed) => {
    expect(mayRemove(typed, word)).toBe(false)
  })

  it.each([word, ` ${word} `, word.toUpperCase(), word.normalize('NFD')])('by “%s” alone', (typed) => {
    expect(mayRemove(typed, word)).toBe(true)
  })
})
