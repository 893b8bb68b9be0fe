import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en } from './en'
import { ja } from './ja'
import { ko } from './ko'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en }
  }
}

/** Sets up the texts of every language. They are in the bundle: nothing is loaded, nothing can be missing. */
export async function startTexts(language: string): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, ko: { translation: ko }, ja: { translation: ja } },
    // React escapes what it draws.
    interpolation: { escapeValue: false },
    returnNull: false,
  })
}

/** Changes the language of everything on screen at once. */
export const speak = (language: string): void => void i18next.changeLanguage(language)
