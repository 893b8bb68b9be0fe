import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { AccountLedger } from '../../../shared/ledger/ledger'
import { type FeeGrouping, feesBy, feesTogether } from '../../../shared/payouts/effective-fees'
import { ownRates } from '../../store/own-rates'
import { usePreferences } from '../../store/use-preferences'
import { Card } from '../../ui/card'
import { Segmented } from '../../ui/segmented'
import { useFormat } from '../../ui/use-format'
import { FeeTable } from './fee-table'
import styles from './payouts.module.css'

const groupings: readonly FeeGrouping[] = ['place', 'client', 'month', 'currency']

/** What all places took together, told apart in four ways; nothing where there is one place. */
export function AllFeesCard({ places }: { readonly places: readonly AccountLedger[] }) {
  const { t } = useTranslation()
  const [by, setBy] = useState<FeeGrouping>('place')
  const fees = useMemo(() => feesBy(by, places), [by, places])
  if (places.length < 2 || fees.every(({ earned }) => earned === 0)) return null
  return (
    <Card
      title={t('payouts.allFees')}
      note={t('payouts.allFeesNote')}
      aside={
        <Segmented
          label={t('payouts.allFees')}
          value={by}
          onChange={setBy}
          choices={groupings.map((value) => ({ value, text: t(`payouts.groupings.${value}`) }))}
        />
      }
    >
      <FeeTable by={by} fees={fees} />
      <Together places={places} />
    </Card>
  )
}

/** The same in the person's own currency, where they entered a rate for each; else where to enter one. */
function Together({ places }: { readonly places: readonly AccountLedger[] }) {
  const { t } = useTranslation()
  const { money, day, percent } = useFormat()
  const [preferences] = usePreferences()
  const fees = useMemo(() => feesBy('currency', places), [places])
  const [first, ...others] = fees
  if (!preferences || !first || others.length === 0) return null
  const rates = ownRates(
    preferences,
    fees.map(({ currency }) => currency),
  )
  if (!rates?.asOf)
    return (
      <p className={styles.verdict}>
        {t('payouts.noRates')} <Link href="/settings">{t('payouts.toRates')}</Link>
      </p>
    )
  const { earned, fees: taken, ppm } = feesTogether(fees, rates.currency, rates.convert)
  return (
    <p className={styles.verdict}>
      {t('payouts.together', {
        fees: money(taken, rates.currency),
        earned: money(earned, rates.currency),
        percent: ppm === null ? t('common.none') : percent(ppm / 1_000_000),
        day: day(rates.asOf),
      })}
    </p>
  )
}
