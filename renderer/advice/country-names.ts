/** Countries whose providers the catalogue knows, and those that make a difference to a way out. */
const codes =
  'AE AU BR CA CN DE ES FR GB GH HK ID IN IT JP KE KR MX MY NL NZ PH PL SE SG TH TW TZ UG US VN ZA'.split(' ')

/** Countries by their names in a language, in its alphabet. */
export function countryNames(language: string): readonly { readonly value: string; readonly text: string }[] {
  const names = new Intl.DisplayNames(language, { type: 'region' })
  return codes
    .map((value) => ({ value, text: names.of(value) ?? value }))
    .sort((a, b) => a.text.localeCompare(b.text, language))
}
