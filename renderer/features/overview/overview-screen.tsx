import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { Loading } from '../../ui/loading'
import { AgeCard } from './age-card'
import { Answer } from './answer'
import { BillsCard } from './bills-card'
import { CheckInDue } from './check-in-due'
import { IdleCard } from './idle-card'
import { LapsesDue } from './lapses-due'
import { NextStep } from './next-step'
import styles from './overview.module.css'
import { PlacesCard } from './places-card'
import { useOverview } from './use-overview'
import { Warnings } from './warnings'

/** Seen by new people only. */
const Welcome = lazy(async () => ({ default: (await import('./welcome')).Welcome }))

/** How much lies idle, where, since when, and what next? */
export function OverviewScreen() {
  const { t } = useTranslation()
  const overview = useOverview()
  if (!overview) return <Loading label={t('common.opening')} />
  if (overview.ledger.size === 0) return <Welcome />
  const { summary, currencies, ledger, idleDays, rates } = overview
  return (
    <div className={styles.overview}>
      <Answer summary={summary} currencies={currencies} idleDays={idleDays} rates={rates} />
      <NextStep />
      <LapsesDue />
      <Warnings summary={summary} />
      <div className={styles.pair}>
        <IdleCard
          ledger={ledger}
          day={summary.day}
          currencies={currencies}
          idleDays={idleDays}
          rates={rates}
        />
        <AgeCard summary={summary} currencies={currencies} />
      </div>
      <CheckInDue ledger={ledger} />
      <PlacesCard summary={summary} />
      <BillsCard summary={summary} ledger={ledger} />
    </div>
  )
}
