import { useTranslation } from 'react-i18next'
import { typedAmount } from '../../../shared/money/typed-amount'
import { Field } from '../../ui/field'
import { FilterPill } from '../../ui/filter-pill'
import { Segmented } from '../../ui/segmented'
import styles from './activity.module.css'
import type { Filtering } from './filter-bar'

/** As many decimals as any currency has: a bound is read again in each row's own. */
const MOST_DECIMALS = 4

/** In or out, and how much. */
export function AmountPill({ filter: { side, least, most }, change }: Filtering) {
  const { t } = useTranslation()
  const parts = [
    side && t(`activity.sides.${side}`),
    least.trim() && t('activity.leastOf', { amount: least.trim() }),
    most.trim() && t('activity.mostOf', { amount: most.trim() }),
  ].filter(Boolean)
  const wrong = (text: string) =>
    text.trim() !== '' && typedAmount(text, MOST_DECIMALS) === null ? t('activity.amountBad') : null
  return (
    <FilterPill
      label={t('activity.amount')}
      value={parts.length > 0 ? parts.join(' · ') : null}
      onClear={() => change({ side: null, least: '', most: '' })}
    >
      <Segmented
        label={t('activity.side')}
        value={side ?? 'all'}
        onChange={(next) => change({ side: next === 'all' ? null : next })}
        choices={(['all', 'in', 'out'] as const).map((value) => ({
          value,
          text: t(`activity.sides.${value}`),
        }))}
      />
      <div className={styles.two}>
        <Field
          label={t('activity.least')}
          value={least}
          onChange={(text) => change({ least: text })}
          hint={t('activity.amountHint')}
          error={wrong(least)}
          inputMode="decimal"
        />
        <Field
          label={t('activity.most')}
          value={most}
          onChange={(text) => change({ most: text })}
          hint={t('activity.amountHint')}
          error={wrong(most)}
          inputMode="decimal"
        />
      </div>
    </FilterPill>
  )
}
