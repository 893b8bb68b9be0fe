import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { isolated } from '../../shared/isolated'
import { en } from './en'
import type { late as englishLate } from './en/late'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en & typeof englishLate }
  }
}

/** What is done to every text once Korean is read: others hold no particles, and stay as they are. */
const PARTICLES = 'particles'

/**
 * English is always there, what is said on its first screens at least; another language is read when it is first spoken,
 * from the files of the app.
 */
const later: Readonly<Record<string, (() => Promise<object>) | undefined>> = {
  ko: async () => {
    const { ko, withParticles } = await import('./ko')
    i18next.use({ type: 'postProcessor', name: PARTICLES, process: withParticles })
    return ko
  },
  ja: async () => (await import('./ja')).ja,
}

/** The language asked for last: one that took longer to read does not come after it. */
let wanted = ''

/** Sets up the texts, and speaks a language. They are part of the app: none can be missing. */
export async function startTexts(language: string): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    // React escapes what it draws as markup; what is left is the direction of texts.
    interpolation: { escapeValue: true, escape: isolated },
    postProcess: [PARTICLES],
    returnNull: false,
  })
  await speak(language)
}

/** Changes the language of everything on screen at once. */
export async function speak(language: string): Promise<void> {
  wanted = language
  const read = later[language]
  if (read && !i18next.hasResourceBundle(language, 'translation'))
    i18next.addResourceBundle(language, 'translation', await read())
  if (wanted !== language) return
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
}
