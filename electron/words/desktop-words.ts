import type { HostLanguage } from '../../shared/ipc'
import { en } from './en'
import { ja } from './ja'
import { ko } from './ko'

/** Every word the desktop says outside of its window, in one language. */
export type DesktopWords = { readonly [Key in keyof typeof en]: string }

const words: Record<HostLanguage, DesktopWords> = { en, ko, ja }

/** The words of a language. */
export const desktopWords = (language: HostLanguage): DesktopWords => words[language]

/** The language nearest to what the system speaks, until the window has told its own. */
export function nearestLanguage(locale: string): HostLanguage {
  const [language] = locale.toLowerCase().split('-')
  return language === 'ko' || language === 'ja' ? language : 'en'
}
