const initials = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ']
const vowels = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ']
const finals = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ']
const firstSyllable = 0xac00
const firstInitial = 0x1100
const firstVowel = 0x1161

/**
 * Puts letters of Hangul that stand side by side together into syllables, as a keyboard does: `ㅎㅕㄴㄱㅡㅁ` is `현금`. A
 * consonant before a vowel begins the next syllable. What makes no syllable stays as it is.
 */
export function composeJamo(text: string): string {
  const letters = [...text].map(fullWidth)
  let composed = ''
  for (let i = 0; i < letters.length; i++) {
    const initial = initials.indexOf(letters[i] ?? '')
    const vowel = vowels.indexOf(letters[i + 1] ?? '')
    if (initial < 0 || vowel < 0) {
      composed += letters[i] ?? ''
      continue
    }
    const opensNext = vowels.includes(letters[i + 3] ?? '')
    const final = opensNext ? 0 : Math.max(0, finals.indexOf(letters[i + 2] ?? '-'))
    composed += String.fromCharCode(firstSyllable + (initial * vowels.length + vowel) * finals.length + final)
    i += final > 0 ? 2 : 1
  }
  return composed
}

/** A letter of half width in its usual form. */
function fullWidth(letter: string): string {
  if (!/[\uffa1-\uffdc]/u.test(letter)) return letter
  const code = letter.normalize('NFKC').charCodeAt(0)
  return initials[code - firstInitial] ?? vowels[code - firstVowel] ?? letter
}
