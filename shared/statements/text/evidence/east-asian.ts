import { commonCharacters } from './common-characters'

type East = keyof typeof commonCharacters

/**
 * The cost of a character in a text of the language: the negative natural logarithm of how likely it is. Common characters
 * cost by their rank, others by the level at which their standard has them.
 *
 * @returns a function of the character, the half-width kana before it (or nothing), and its level
 */
export function eastAsianCost(
  language: East,
): (character: string, before: string, level: 1 | 2 | 3) => number {
  const ranks = new Map(
    Array.from(commonCharacters[language].replace(/\s/g, ''), (character, rank) => [character, rank]),
  )
  const native = language === 'ko' ? /[가-힣]/ : /[\u4E00-\u9FFF]/
  const first = language === 'ko' ? 1.4 : 1.7
  return (character, before, level) => {
    const rank = ranks.get(character)
    if (rank !== undefined) return first + Math.log(rank + 10)
    if (native.test(character)) return [9.5, 12.5, 14][level - 1]!
    if (/[\u3041-\u30FF]/.test(character)) return language === 'ja' ? 4.2 : 10
    if (/[\uFF61-\uFF9F]/.test(character)) return costOfHalfWidth(character, before)
    return costOfSign(character, language)
  }
}

/** Kana of half the width: voice marks stand behind few of them, small ones begin no word. */
function costOfHalfWidth(kana: string, before: string): number {
  const within = before === '' ? 2.5 : 0
  if (kana === 'ﾞ') return /[ｳｶ-ﾄﾊ-ﾎ]/.test(before) ? 2 : 11
  if (kana === 'ﾟ') return /[ﾊ-ﾎ]/.test(before) ? 2.5 : 11
  if (/[ｬｭｮ]/.test(kana)) return /[ｷｼﾁﾆﾋﾐﾘﾞﾟ]/.test(before) ? 3 : 9
  if (/[ｧｨｩｪｫｯｰ]/.test(kana)) return before === '' ? 9 : 3.5
  if (/[｡｢｣､･ｦ]/.test(kana)) return 7
  return within + (/[ﾝｼﾄｶｲｽｸﾘﾙﾗｺｷﾀｻﾌｱ]/.test(kana) ? 3.2 : 4.3)
}

function costOfSign(sign: string, language: East): number {
  if (/[\u3000（）、。，：・「」￥／－．ー～]/.test(sign)) return 5.5
  if (/[\uFF01-\uFF5E]/.test(sign)) return language === 'ja' ? 5.5 : 7
  if (/[㈜￦]/.test(sign)) return language === 'ko' ? 7 : 12
  if (/[·…“”‘’—–→○●◇◆■□★※①-⑩℃々〇〒℡№㎏]/.test(sign)) return 8
  if (/[ㄱ-ㅣ]/.test(sign)) return language === 'ko' ? 10 : 13
  if (/[가-힣\u4E00-\u9FFF]/.test(sign)) return 12.5
  return /[\uE000-\uF8FF]/.test(sign) ? 15 : 12
}
