import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Movement } from '../../../shared/ledger/activity/movement'
import { minor } from '../../../shared/money/money'
import { MoneyText } from '../../ui/money-text'
import { useFormat } from '../../ui/use-format'
import styles from './activity.module.css'
import { KindChoice } from './kind-choice'
import { StatedBy } from './stated-by'

interface Props {
  readonly movement: Movement
  /** The rows that are picked, it among them. */
  readonly picked: readonly Movement[]
  readonly onClose: () => void
}

/** Everything known of one movement, and the statements that state it. */
export function MovementDetail({ movement, picked, onClose }: Props) {
  const { t } = useTranslation()
  const { weekday } = useFormat()
  const { account, row } = movement
  const { currency } = account
  return (
    <aside className={styles.detail} aria-label={t('activity.detail')}>
      <header className={styles.detailHead}>
        <h2>{row.counterparty ?? row.text}</h2>
        <Button className={styles.close ?? ''} onPress={onClose} aria-label={t('common.close')}>
          <X size={16} aria-hidden />
        </Button>
      </header>
      <p className={styles.amount}>
        <MoneyText minor={row.amount} currency={currency} sign="always" />
      </p>
      <KindChoice picked={picked} />
      <dl className={styles.facts}>
        <Fact name={t('activity.day')}>
          {weekday(row.day)} {row.time}
        </Fact>
        <Fact name={t('activity.account')}>
          <Link href={`/accounts/${account.id}`}>{account.name}</Link>
        </Fact>
        <Fact name={t('activity.status')}>{t(`common.status.${row.status}`)}</Fact>
        {row.fee !== 0 && (
          <>
            <Fact name={t('activity.beforeFee')}>
              <MoneyText minor={minor(row.amount + row.fee)} currency={currency} sign="always" />
            </Fact>
            <Fact name={t('activity.fee')}>
              <MoneyText minor={row.fee} currency={currency} />
            </Fact>
          </>
        )}
        {row.balance !== null && (
          <Fact name={t('activity.balance')}>
            <MoneyText minor={row.balance} currency={currency} />
          </Fact>
        )}
        {row.counterparty !== null && row.text !== '' && <Fact name={t('activity.text')}>{row.text}</Fact>}
        {row.reference !== null && <Fact name={t('activity.reference')}>{row.reference}</Fact>}
        <Fact name={t('activity.stated', { count: row.statements.length })}>
          <StatedBy movement={movement} />
        </Fact>
      </dl>
    </aside>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
