import i18next from 'i18next'

/** Reads the English texts that are not part of the first ones; other languages have them all at once. */
export async function readLateTexts(): Promise<void> {
  const { late } = await import('./en/late')
  i18next.addResourceBundle('en', 'translation', late, true, true)
}
