import { describe, expect, it } from 'vitest'
import { composeJamo } from '../../../shared/routes/compose-jamo'

describe('composeJamo', () => {
  it.each([
    ['ㅎㅕㄴㄱㅡㅁㅎㅘ', '현금화'],
    ['ㅈㅏㄴㄷㅗㄴ', '잔돈'],
    ['ㅇㅣㄹㄱㅡㄴ', '일근'],
    ['ㅎㅠㄷㅐㅍㅗㄴㄲㅏㅇ', '휴대폰깡'],
    ['ﾡￂﾤ', '간'],
    ['ㅋㅋㅋ', 'ㅋㅋㅋ'],
    ['잔돈 ㅇㅋ abc', '잔돈 ㅇㅋ abc'],
  ])('reads %s as %s', (letters, word) => {
    expect(composeJamo(letters)).toBe(word)
  })

  it('puts every syllable together that was taken apart', () => {
    const parts = (syllable: string) => {
      const index = syllable.charCodeAt(0) - 0xac00
      const final = 'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'[(index % 28) - 1] ?? ''
      const vowel = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'[Math.floor(index / 28) % 21] ?? ''
      return `${'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'[Math.floor(index / 588)] ?? ''}${vowel}${final}`
    }
    const all = Array.from({ length: 0xd7a4 - 0xac00 }, (_, i) => String.fromCharCode(0xac00 + i))
    expect(all.filter((syllable) => composeJamo(parts(syllable)) !== syllable)).toEqual([])
  })
})
