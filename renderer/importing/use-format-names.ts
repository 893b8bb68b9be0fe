import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { FormatInfo } from '../../shared/statements/reading'

/** What a format is called, and an account opened from it, in the person's language. */
export interface FormatName {
  readonly file: string
  readonly place: string
}

/** The names of formats; those that people taught are called as they called them. */
export interface FormatNames {
  readonly nameOf: (info: FormatInfo) => FormatName
  /** What to call the accounts opened from each format, by its id. */
  readonly accountNames: Readonly<Record<string, string>>
}

/** The names of all formats, in the language that is spoken. */
export function useFormatNames(): FormatNames {
  const { t } = useTranslation()
  return useMemo(() => {
    const names: Readonly<Record<string, FormatName | undefined>> = t('formats', { returnObjects: true })
    return {
      nameOf: ({ id, label, accountName }) => names[id] ?? { file: label, place: accountName },
      accountNames: Object.fromEntries(Object.entries(names).map(([id, name]) => [id, name?.place ?? id])),
    }
  }, [t])
}
