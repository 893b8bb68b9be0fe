import { useTranslation } from 'react-i18next'
import type { Day } from '../../shared/day'
import type { CatalogRoute } from '../../shared/routes/catalog-schema'
import type { WarnReason } from '../../shared/routes/eligibility'
import { useFormat } from '../ui/use-format'
import { useWords } from '../ui/use-words'

/** What to know before taking a route: its hidden conditions first, then what we warn of, each once. */
export function useCautions(): (
  route: CatalogRoute,
  warnings: readonly WarnReason[],
  closes?: Day,
) => readonly string[] {
  const { t } = useTranslation()
  const words = useWords()
  const { day } = useFormat()
  return (route, warnings, closes) => {
    const said = new Set<string>(route.conditions.map(({ code }) => code))
    return [
      ...route.conditions.map(({ text }) => words(text)),
      ...warnings
        .filter((warning) => !said.has(warning))
        .map((warning) =>
          warning === 'closing' && closes !== undefined
            ? t('routes.closesOn', { day: day(closes) })
            : t(`routes.warnings.${warning}`),
        ),
    ]
  }
}
