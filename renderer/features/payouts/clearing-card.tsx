import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/card'
import { useFormat } from '../../ui/use-format'
import { ClearingTable } from './clearing-table'
import { FeeTables } from './fee-tables'
import { PayoutList } from './payout-list'
import styles from './payouts.module.css'
import { SaveReconciliation } from './save-reconciliation'
import { useTookWords } from './use-took-words'
import type { PayingPlace } from './use-payouts'

/** One platform: what was earned, what it took and paid out, and whether the rest is there. */
export function ClearingCard({ place }: { readonly place: PayingPlace }) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const tookWords = useTookWords()
  const { one, clearing } = place
  const { from, to } = clearing.period
  const span = t('payouts.period', { from: day(from), to: day(to) })
  return (
    <Card
      title={one.account.name}
      note={[span, tookWords(one)].filter(Boolean).join(' · ')}
      aside={<SaveReconciliation place={place} />}
    >
      <div className={styles.sheet}>
        <ClearingTable clearing={clearing} />
        <PayoutList one={one} />
        <FeeTables one={one} />
      </div>
    </Card>
  )
}
