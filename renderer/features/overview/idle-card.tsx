import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Ledger } from '../../../shared/ledger/ledger'
import type { Summary } from '../../../shared/ledger/summary'
import { currency as currencyOf } from '../../../shared/money/currency'
import { Card } from '../../ui/card'
import { Segmented } from '../../ui/segmented'
import { StackedAreas } from '../../ui/stacked-areas'
import { byWeight } from './by-weight'
import { idleLayers } from './idle-layers'
import { MonthTable } from './month-table'
import styles from './overview.module.css'

interface Props {
  readonly ledger: Ledger
  readonly summary: Summary
  readonly idleDays: number
}

/** Idle money by place over time: a chart, or the same as a table. */
export function IdleCard({ ledger, summary, idleDays }: Props) {
  const { t } = useTranslation()
  const currencies = byWeight(summary).filter((one) => one.places > 0)
  const [chosen, setChosen] = useState<string | null>(null)
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const currency =
    currencies.find((one) => one.currency === chosen)?.currency ?? currencies[0]?.currency ?? null
  const series = useMemo(
    () => (currency === null ? null : idleLayers(ledger, currency, summary.day, idleDays)),
    [ledger, currency, summary.day, idleDays],
  )
  if (series === null || currency === null || currencyOf(currency) === null) return null
  const layers = series.layers.map((layer) => ({
    ...layer,
    name: layer.name ?? t('overview.others', { count: layer.places }),
  }))

  return (
    <Card
      title={t('overview.chartTitle')}
      note={t('overview.chartNote', { days: idleDays })}
      aside={
        <div className={styles.controls}>
          {currencies.length > 1 && (
            <Segmented
              label={t('overview.currency')}
              value={currency}
              onChange={setChosen}
              choices={currencies.map((one) => ({ value: one.currency, text: one.currency }))}
            />
          )}
          <Segmented
            label={t('overview.chartTitle')}
            value={view}
            onChange={setView}
            choices={[
              { value: 'chart', text: t('common.chart') },
              { value: 'table', text: t('common.table') },
            ]}
          />
        </div>
      }
    >
      {view === 'chart' ? (
        <StackedAreas
          label={t('overview.chartLabel', { currency })}
          days={series.days}
          layers={layers}
          currency={currency}
        />
      ) : (
        <MonthTable days={series.days} layers={layers} currency={currency} />
      )}
    </Card>
  )
}
