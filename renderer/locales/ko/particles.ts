/** What is said after a consonant, and after a vowel. */
const pairs: Readonly<Record<string, string>> = {
  은: '는',
  이: '가',
  을: '를',
  과: '와',
  으로: '로',
  이에요: '예요',
  이어야: '여야',
  이라는: '라는',
}

/** A place for a particle in a text: `{{amount}}[이/가]`. */
const places = /\[(은|이|을|과|으로|이에요|이어야|이라는)\/(?:는|가|를|와|로|예요|여야|라는)\]/g

/** How signs of currencies are read, the longest first where one ends like another. */
const signs: readonly (readonly [sign: string, read: string])[] = [
  ['R$', '헤알'],
  ['RM', '링깃'],
  ['Rp', '루피아'],
  ['kr', '크로나'],
  ['zł', '즈워티'],
  ['₩', '원'],
  ['$', '달러'],
  ['¥', '엔'],
  ['€', '유로'],
  ['£', '파운드'],
  ['₹', '루피'],
  ['₱', '페소'],
  ['₫', '동'],
  ['฿', '바트'],
  ['₽', '루블'],
  ['₺', '리라'],
  ['₪', '셰켈'],
  ['₵', '세디'],
  ['₦', '나이라'],
  ['₴', '흐리우냐'],
]

const names = new Intl.DisplayNames('ko', { type: 'currency', fallback: 'none' })

/** How figures are read at the end of a number: a number that ends with 0 ends like 십, 백, 천 or 만. */
const figures = ['십', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구']

/**
 * A Korean text with each particle in the form that what stands before it asks for: `$12.00[이/가]` is read as 달러, and
 * becomes `$12.00가`. Where nobody can tell how that is read, both forms stand: `이(가)`.
 */
export const withParticles = (text: string): string =>
  text.replace(places, (_, after: string, at: number) => {
    const end = endOf(text.slice(Math.max(0, at - 60), at).replace(places, '$1'))
    const open = pairs[after]!
    if (end === null) return after === '으로' ? '(으)로' : after.length > 1 ? after : `${after}(${open})`
    const isOpen = end === 'vowel' || (after === '으로' && end === 'ㄹ')
    return isOpen ? open : after
  })

type End = 'vowel' | 'ㄹ' | 'consonant'

/** How the reading of a text ends; null where that is not known. */
function endOf(text: string): End | null {
  const plain = text.replace(/[\u2066-\u2069]/g, '').replace(/[\s"'“”‘’«»「」『』)\]】.,·…]{1,20}$/, '')
  const last = plain.at(-1) ?? ''
  if (/[가-힣]/.test(last)) return ofSyllable(last)
  if (/\d/.test(last)) return ofSyllable(currencyOf(plain)?.at(-1) ?? figures[Number(last)]!)
  if (last === '%') return 'vowel'
  const sign = signs.find(([one]) => plain.endsWith(one))
  if (sign && !/[a-z]/i.test(sign[0])) return ofSyllable(sign[1].at(-1)!)
  return /[a-z]/i.test(last) ? ofLetters(/[a-z]{1,40}$/i.exec(plain)![0]) : null
}

/** The currency that stands before an amount at the end of a text, as it is read; null where that is a bare number. */
function currencyOf(text: string): string | null {
  const before = text.replace(/[\d.,]{1,40}$/, '').replace(/[-−+\s]{1,3}$/, '')
  if (before === text) return null
  const sign = signs.find(([one]) => before.endsWith(one))
  if (sign) return sign[1]
  const code = /(?:^|[^A-Z])([A-Z]{3})$/.exec(before)?.[1]
  return (code === undefined ? undefined : names.of(code)) ?? null
}

/** Hangul syllables stand in their block by their last consonant, 28 to a vowel; the eighth is ㄹ. */
function ofSyllable(syllable: string): End {
  const last = (syllable.charCodeAt(0) - 0xac00) % 28
  return last === 0 ? 'vowel' : last === 8 ? 'ㄹ' : 'consonant'
}

/** Capitals are read one by one, of which 엘, 엠, 엔 and 알 end in a consonant; words by the sound of their last letters. */
function ofLetters(word: string): End {
  if (word === word.toUpperCase())
    return /[LR]$/.test(word) ? 'ㄹ' : /[MN]$/.test(word) ? 'consonant' : 'vowel'
  if (/(?:l|le)$/i.test(word)) return 'ㄹ'
  return /(?:m|n|ng)$/i.test(word) ? 'consonant' : 'vowel'
}
