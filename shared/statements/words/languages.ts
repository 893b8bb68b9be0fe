import { ca } from './ca'
import { cs } from './cs'
import { da } from './da'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fi } from './fi'
import { fr } from './fr'
import { hu } from './hu'
import { is } from './is'
import { it } from './it'
import { ja } from './ja'
import { ko } from './ko'
import { nb } from './nb'
import { nl } from './nl'
import { pl } from './pl'
import { pt } from './pt'
import { ro } from './ro'
import { sk } from './sk'
import { sv } from './sv'
import { zhHant } from './zh-hant'
import { zh } from './zh'
import type { Vocabulary } from './vocabulary'

/** Every language whose statements are read by their words: one file each. */
export const languages: readonly Vocabulary[] = [
  ca,
  cs,
  da,
  de,
  en,
  es,
  fi,
  fr,
  hu,
  is,
  it,
  ja,
  ko,
  nb,
  nl,
  pl,
  pt,
  ro,
  sk,
  sv,
  zhHant,
  zh,
]
