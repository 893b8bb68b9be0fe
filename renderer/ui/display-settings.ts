/** Languages the window speaks. */
export const languages = ['en', 'ko', 'ja'] as const
export type Language = (typeof languages)[number]
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
export const contrasts = ['system', 'high'] as const
export type Contrast = (typeof contrasts)[number]
/** Percent of the usual size. */
export const textSizes = [90, 100, 115, 130, 150, 175, 200] as const
export type TextSize = (typeof textSizes)[number]
export const densities = ['comfortable', 'compact'] as const
export type Density = (typeof densities)[number]

/** How this device shows things. Kept beside the ledger, not in it: readable before the store opens. */
export interface DisplaySettings {
  readonly language: Language
  readonly theme: Theme
  /** `system` follows what the system asks for. */
  readonly contrast: Contrast
  readonly textSize: TextSize
  /** How close rows stand. */
  readonly density: Density
  readonly hideAmounts: boolean
}

/** The first language of a person that the window speaks, such as from `navigator.languages`; English where none. */
export const guessLanguage = (wanted: readonly string[]): Language =>
  wanted
    .map((tag) => languages.find((language) => language === tag.toLowerCase().split('-')[0]))
    .find((language) => language !== undefined) ?? 'en'

/** What of wanted settings is not so already: as it is, and as it is wanted. */
export function differing(
  settings: DisplaySettings,
  wanted: Partial<DisplaySettings>,
): readonly [before: Partial<DisplaySettings>, after: Partial<DisplaySettings>] {
  const keys = (Object.keys(wanted) as (keyof DisplaySettings)[]).filter(
    (key) => wanted[key] !== settings[key],
  )
  const of = (from: Partial<DisplaySettings>): Partial<DisplaySettings> =>
    Object.fromEntries(keys.map((key) => [key, from[key]]))
  return [of(settings), of(wanted)]
}

/** Reads settings as they were kept. What is missing, damaged or of another release has its default. */
export function readDisplay(kept: string | null, wanted: readonly string[]): DisplaySettings {
  const { language, theme, contrast, textSize, density, hideAmounts } = fieldsOf(kept)
  return {
    language: oneOf(languages, language) ?? guessLanguage(wanted),
    theme: oneOf(themes, theme) ?? 'system',
    contrast: oneOf(contrasts, contrast) ?? 'system',
    textSize: oneOf(textSizes, textSize) ?? 100,
    density: oneOf(densities, density) ?? 'comfortable',
    hideAmounts: hideAmounts === true,
  }
}

const oneOf = <T>(choices: readonly T[], value: unknown): T | undefined =>
  choices.find((choice) => choice === value)

function fieldsOf(kept: string | null): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(kept ?? '{}')
    return typeof read === 'object' && read !== null ? { ...read } : {}
  } catch {
    return {}
  }
}
