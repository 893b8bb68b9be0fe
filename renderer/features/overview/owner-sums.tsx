import { useTranslation } from 'react-i18next'
import { type OwnerSums as Sums, sumsByOwner } from '../../../shared/ledger/owner-sums'
import type { AccountSummary } from '../../../shared/ledger/summary'
import { useFormat } from '../../ui/use-format'
import styles from './overview.module.css'

/** What each owner has lying about; nothing where there is one. Currencies stand beside each other, never added. */
export function OwnerSums({ places }: { readonly places: readonly AccountSummary[] }) {
  const { t } = useTranslation()
  const sums = sumsByOwner(places)
  if (sums.length < 2) return null
  return (
    <dl className={styles.owners} aria-label={t('owners.sums')}>
      {sums.map((one) => (
        <div key={one.owner ?? ''}>
          <dt>{one.owner ?? t('owners.you')}</dt>
          <Amounts of={one} />
        </div>
      ))}
    </dl>
  )
}

function Amounts({ of: { currencies } }: { readonly of: Sums }) {
  const { t } = useTranslation()
  const { money } = useFormat()
  const idle = currencies.filter((one) => one.idle > 0)
  return (
    <>
      <dd>{currencies.map((one) => money(one.balance, one.currency)).join(' + ')}</dd>
      {idle.length > 0 && (
        <dd className={styles.ownerIdle}>
          {t('owners.idle', { amount: idle.map((one) => money(one.idle, one.currency)).join(' + ') })}
        </dd>
      )}
    </>
  )
}
