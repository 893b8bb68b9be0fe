import { useTranslation } from 'react-i18next'
import type { FollowedTransfer } from '../../../shared/transfers/followed-transfer'
import type { Tracking } from '../../tracking/use-tracking'
import { Card } from '../../ui/card'
import { byUrgency } from './open-transfers'
import { OpenItem } from './open-item'
import styles from './transfers.module.css'

interface Props {
  readonly open: readonly FollowedTransfer[]
  readonly tracking: Tracking
}

/** Transfers under way and those that went wrong, the most urgent first. */
export function OpenCard({ open, tracking }: Props) {
  const { t } = useTranslation()
  return (
    <Card title={t('transfers.openTitle')} note={t('transfers.openNote')}>
      <ul className={styles.list}>
        {open.toSorted(byUrgency).map((one) => (
          <OpenItem key={one.id} one={one} tracking={tracking} />
        ))}
      </ul>
    </Card>
  )
}
