import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Ledger } from '../../../shared/ledger/ledger'
import type { Day } from '../../../shared/day'
import type { CurrencySummary } from '../../../shared/ledger/summary'
import type { Currency } from '../../../shared/money/currency'
import { Card } from '../../ui/card'
import { Segmented } from '../../ui/segmented'
import { StackedAreas } from '../../ui/charts'
import { idleLayers } from './idle-layers'
import { MonthTable } from './month-table'
import type { OwnRates } from '../../store/own-rates'
import styles from './overview.module.css'

interface Props {
  readonly ledger: Ledger
  readonly day: Day
  readonly currencies: readonly CurrencySummary[]
  readonly idleDays: number
  readonly rates: OwnRates | null
}

type View = 'chart' | 'table'
const TOGETHER = 'together'

/** Idle money by place over time: a chart, or the same as a table; of one currency, or of all at the person's rates. */
export function IdleCard({ ledger, day, currencies, idleDays, rates }: Props) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<string | null>(null)
  const [view, setView] = useState<View>('chart')
  const held = currencies.filter((one) => one.places > 0).map((one) => one.currency)
  const all = rates !== null && held.length > 1 ? rates : null
  const together = all !== null && (chosen === null || chosen === TOGETHER)
  const currency = held.find((one) => one === chosen) ?? held[0]
  if (currency === undefined) return null
  const choices = [
    ...(all ? [{ value: TOGETHER, text: t('overview.together', { currency: all.currency }) }] : []),
    ...held.map((value) => ({ value: value, text: value })),
  ]
  return (
    <Card
      title={t('overview.chartTitle')}
      note={t('overview.chartNote', { days: idleDays })}
      aside={
        <div className={styles.controls}>
          {choices.length > 1 && (
            <Segmented
              label={t('overview.currency')}
              value={together ? TOGETHER : currency}
              onChange={setChosen}
              choices={choices}
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
      <Series
        ledger={ledger}
        today={day}
        idleDays={idleDays}
        view={view}
        currency={together ? all.currency : currency}
        rates={together ? all : null}
      />
    </Card>
  )
}

interface SeriesProps {
  readonly ledger: Ledger
  readonly today: Day
  readonly idleDays: number
  readonly view: View
  readonly currency: Currency
  readonly rates: OwnRates | null
}

function Series({ ledger, today, idleDays, view, currency, rates }: SeriesProps) {
  const { t } = useTranslation()
  const series = useMemo(
    () => idleLayers(ledger, { currency, rates, today, idleDays }),
    [ledger, currency, rates, today, idleDays],
  )
  const layers = series.layers.map((layer) => ({
    ...layer,
    name: layer.name ?? t('overview.others', { count: layer.places }),
  }))
  return view === 'chart' ? (
    <StackedAreas
      label={t('overview.chartLabel', { currency })}
      days={series.days}
      layers={layers}
      currency={currency}
    />
  ) : (
    <MonthTable days={series.days} layers={layers} currency={currency} />
  )
}
