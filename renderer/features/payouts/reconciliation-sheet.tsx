import { useTranslation } from 'react-i18next'
import { feesBy } from '../../../shared/payouts/effective-fees'
import { payoutsOf } from '../../../shared/payouts/payouts'
import { useDisplay } from '../../ui/display'
import { useFormat } from '../../ui/use-format'
import { ClearingTable } from './clearing-table'
import { FeeTable } from './fee-table'
import { PayoutParts } from './payout-parts'
import styles from './payouts.module.css'
import { RowTable } from './row-table'
import { useTookWords } from './use-took-words'
import type { PayingPlace } from './use-payouts'

/**
 * The reconciliation of one platform on paper: the sum, every payout, what was taken, and every row. Days are written
 * with their year: paper outlives it.
 */
export function ReconciliationSheet({ place: { one, clearing } }: { readonly place: PayingPlace }) {
  const { t } = useTranslation()
  const { money } = useFormat()
  const { today } = useDisplay()
  const tookWords = useTookWords()
  const { account } = one
  const { from, to } = clearing.period
  const payouts = payoutsOf(one)
  return (
    <article className={styles.paper}>
      <header>
        <h1>{t('payouts.sheet.title', { account: account.name })}</h1>
        <p>{t('payouts.period', { from, to })}</p>
        <p>{tookWords(one)}</p>
        <p className={styles.soft}>{t('payouts.sheet.drawnUp', { day: today })}</p>
      </header>
      <ClearingTable clearing={clearing} />
      {payouts.length > 0 && (
        <section>
          <h2>{t('payouts.openPayouts')}</h2>
          {payouts.map((payout) => (
            <div key={payout.row.id} className={styles.payout}>
              <h3>
                {t('payouts.payout', {
                  amount: money(payout.amount, account.currency),
                  day: payout.row.day,
                })}
              </h3>
              <PayoutParts payout={payout} />
            </div>
          ))}
        </section>
      )}
      {(['client', 'month'] as const).map((by) => (
        <section key={by}>
          <h2>{t(`payouts.sheet.by.${by}`)}</h2>
          <FeeTable by={by} fees={feesBy(by, [one])} all />
        </section>
      ))}
      <section>
        <h2>{t('payouts.sheet.rows')}</h2>
        <RowTable one={one} />
      </section>
    </article>
  )
}
