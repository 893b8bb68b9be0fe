import { useTranslation } from 'react-i18next'
import type { Gap } from '../../shared/statements/gaps'
import { useFormat } from './use-format'

/** Words a gap between two statements of one account, in one sentence. */
export function useGapWords(): (gap: Gap) => string {
  const { t } = useTranslation()
  const { day, money } = useFormat()
  return ({ period, before, moved, currency }) => {
    const sum = moved === null ? '' : money(moved, currency, 'always')
    if (period === null) return t('importing.gapAt', { moved: sum, day: day(before) })
    const days = { from: day(period.from), to: day(period.to) }
    return moved === null ? t('importing.gap', days) : t('importing.gapMoved', { ...days, moved: sum })
  }
}
