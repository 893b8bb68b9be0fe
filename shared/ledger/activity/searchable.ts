/** Whether a text's letters are searched as they are, but for their case. */
export const isPlain = (text: string): boolean => /^[\0-\x7f]*$/.test(text)

/** A text as it is searched: neither case nor width nor accents count. */
export const searchable = (text: string): string =>
  isPlain(text)
    ? text.toLowerCase()
    : text.normalize('NFKD').replaceAll(/\p{M}/gu, '').normalize('NFC').toLowerCase()

/** A search that wants every word of `wanted`, in any order, at any place. */
export const wordsOf = (wanted: string): readonly string[] => searchable(wanted).split(/\s+/).filter(Boolean)
