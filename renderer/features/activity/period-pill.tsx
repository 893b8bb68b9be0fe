import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Day, parseDay } from '../../../shared/day'
import { periodNames, periodOf } from '../../../shared/ledger/activity/periods'
import { useDisplay } from '../../ui/display'
import { Field } from '../../ui/field'
import { FilterPill } from '../../ui/filter-pill'
import { PickMany } from '../../ui/pick-many'
import { useFormat } from '../../ui/use-format'
import styles from './activity.module.css'
import type { Filtering } from './filter-bar'

/** From when to when: a span by its name, or two days. */
export function PeriodPill({ filter: { from, to }, change }: Filtering) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const { today } = useDisplay()
  const named = periodNames.find((name) => {
    const period = periodOf(name, today)
    return period.from === from && period.to === to
  })
  const value = named
    ? t(`activity.periods.${named}`)
    : from !== null || to !== null
      ? t('activity.between', { from: from ? day(from) : '', to: to ? day(to) : '' }).trim()
      : null
  return (
    <FilterPill label={t('activity.period')} value={value} onClear={() => change({ from: null, to: null })}>
      <PickMany
        single
        label={t('activity.period')}
        chosen={named ? [named] : []}
        choices={periodNames.map((name) => ({ value: name, text: t(`activity.periods.${name}`) }))}
        onChange={([name]) => change(name ? periodOf(name, today) : { from: null, to: null })}
      />
      <div className={styles.two}>
        <DayField
          key={`from ${from}`}
          label={t('activity.from')}
          day={from}
          onDay={(next) => change({ from: next })}
        />
        <DayField key={`to ${to}`} label={t('activity.to')} day={to} onDay={(next) => change({ to: next })} />
      </div>
    </FilterPill>
  )
}

interface DayFieldProps {
  readonly label: string
  readonly day: Day | null
  readonly onDay: (day: Day | null) => void
}

/** A day as typed; empty stands for none. */
function DayField({ label, day, onDay }: DayFieldProps) {
  const { t } = useTranslation()
  const [text, setText] = useState<string>(day ?? '')
  const read = parseDay(text)
  return (
    <Field
      label={label}
      value={text}
      onChange={setText}
      onDone={() => {
        if ((text === '' || read !== null) && read !== day) onDay(read)
      }}
      hint={t('activity.dayHint')}
      error={text !== '' && read === null ? t('activity.dayBad') : null}
    />
  )
}
