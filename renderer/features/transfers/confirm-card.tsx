import { useTranslation } from 'react-i18next'
import type { Pair } from '../../../shared/pairs/pair'
import { decidePair } from '../../store/transfers'
import { useWorkspace } from '../../store/workspace'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { useFormat } from '../../ui/use-format'
import { PairSides } from './pair-sides'
import styles from './transfers.module.css'

/** Pairs that are likely enough to ask about, and not to count. */
export function ConfirmCard({ pairs }: { readonly pairs: readonly Pair[] }) {
  const { t } = useTranslation()
  const { database } = useWorkspace()
  const { percent, list } = useFormat()
  const decide = ({ out, into }: Pair, verdict: 'confirmed' | 'refused') =>
    void decidePair(database, { out: out.key, into: into.key, verdict })
  return (
    <Card title={t('transfers.confirmTitle')} note={t('transfers.confirmNote')}>
      <ul className={styles.list}>
        {pairs.map((pair) => (
          <li key={pair.id} className={styles.item}>
            <PairSides
              pair={pair}
              note={`${t('transfers.sure', { percent: percent(pair.confidence / 100) })}: ${list(
                pair.reasons.map(({ code }) => t(`transfers.reasons.${code}`)),
              )}`}
            />
            <div className={styles.actions}>
              <Button look="primary" onPress={() => decide(pair, 'confirmed')}>
                {t('transfers.same')}
              </Button>
              <Button onPress={() => decide(pair, 'refused')}>{t('transfers.different')}</Button>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
