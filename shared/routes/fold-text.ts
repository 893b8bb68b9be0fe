/** Letters of other alphabets that look like Latin ones. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a', с: 'c', е: 'e', һ: 'h', і: 'i', ј: 'j', к: 'k', м: 'm', о: 'o', р: 'p', ѕ: 's', т: 't', у: 'y', х: 'x', ν: 'v', ο: 'o',
  α: 'a', ρ: 'p', ι: 'i', κ: 'k',
} // prettier-ignore

/**
 * What is left of a text when it is written to be read by people and missed by machines: one width, one case, letters
 * only. Spaces, hyphens, dots, marks without width and jamo that stand alone in Korean words are gone.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\u3131-\u318e\u1100-\u11ff]/gu, '')
    .replace(/[^\p{L}]/gu, '')
    .replace(/[\u0370-\u04ff]/gu, (letter) => lookAlikes[letter] ?? letter)
}
