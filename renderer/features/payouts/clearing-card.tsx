import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { effectiveFee } from '../../../shared/payouts/effective-fees'
import { Card } from '../../ui/card'
import { useFormat } from '../../ui/use-format'
import { ClearingTable } from './clearing-table'
import { FeeTables } from './fee-tables'
import { PayoutList } from './payout-list'
import styles from './payouts.module.css'
import { SaveReconciliation } from './save-reconciliation'
import type { PayingPlace } from './use-payouts'

/** One platform: what was earned, what it took and paid out, and whether the rest is there. */
export function ClearingCard({ place }: { readonly place: PayingPlace }) {
  const { t } = useTranslation()
  const { money, day, percent } = useFormat()
  const sheet = useRef<HTMLDivElement>(null)
  const { one, clearing } = place
  const { account, period } = clearing
  const { earned, fees, ppm } = effectiveFee(one)
  const span = t('payouts.period', { from: day(period.from), to: day(period.to) })
  const took =
    ppm === null
      ? ''
      : t('payouts.tookOf', {
          fees: money(fees, account.currency),
          earned: money(earned, account.currency),
          percent: percent(ppm / 1_000_000),
        })
  return (
    <div ref={sheet}>
      <Card
        title={account.name}
        note={`${span} · ${took}`}
        aside={<SaveReconciliation place={place} sheet={sheet} />}
      >
        <div className={styles.sheet}>
          <ClearingTable clearing={clearing} />
          <PayoutList one={one} />
          <FeeTables one={one} />
        </div>
      </Card>
    </div>
  )
}
