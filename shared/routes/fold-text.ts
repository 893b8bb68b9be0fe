import { composeJamo } from './compose-jamo'

/** Letters of other alphabets that look like Latin ones. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a', с: 'c', е: 'e', һ: 'h', і: 'i', ј: 'j', к: 'k', м: 'm', о: 'o', р: 'p', ѕ: 's', т: 't', у: 'y', х: 'x', ν: 'v', ο: 'o',
  α: 'a', ρ: 'p', ι: 'i', κ: 'k',
} // prettier-ignore

/** Digits and signs that stand for a Latin letter beside others. */
const digits: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
}

/**
 * What is left of a text when it is written to be read by people and missed by machines: one width, one case, letters
 * only. Spaces, hyphens, dots, accents and marks without width are gone. Letters of Hangul that stand alone are read in
 * both ways that make sense: as noise between syllables, and as syllables taken apart.
 */
export function foldText(text: string): readonly string[] {
  const whole = text.normalize('NFC')
  const withoutJamo = lettersOf(whole.replace(/[\u3131-\u318e\u1100-\u11ff\uffa0-\uffdc]/gu, ''))
  const composed = lettersOf(composeJamo(whole.replace(/[^\p{L}\p{N}@$]/gu, '')))
  return [...new Set([withoutJamo, composed])]
}

const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u0370-\u04ff]/gu, (letter) => lookAlikes[letter] ?? letter)
    .replace(/(?<=[a-z])[013457@$]|[013457@$](?=[a-z])/gu, (sign) => digits[sign] ?? sign)
    .replace(/[^\p{L}]/gu, '')
