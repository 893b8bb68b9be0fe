import { useTranslation } from 'react-i18next'
import { type Day, daysBetween } from '../../../shared/day'
import table from '../../ui/table.module.css'
import { useDisplay } from '../../ui/display'
import { useFormat } from '../../ui/use-format'

interface Props {
  /** The last day the statements of an account tell of; null where there is none. */
  readonly last: Day | null
  /** What else is to be said of it. */
  readonly note?: string
}

/** How far the statements of an account reach, and how long ago that is. */
export function StatementDay({ last, note }: Props) {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const { day } = useFormat()
  const days = last === null ? null : Math.max(0, daysBetween(last, today))
  const ago = days === null ? null : days === 0 ? t('accounts.today') : t('accounts.daysAgo', { count: days })
  return (
    <span>
      {last === null ? t('accounts.noStatement') : day(last)}
      <span className={table.soft}>{[ago, note].filter(Boolean).join(' · ')}</span>
    </span>
  )
}
