import { useTranslation } from 'react-i18next'
import { undecidePair } from '../../store/transfers'
import { useWorkspace } from '../../store/workspace'
import type { Tracking } from '../../tracking/use-tracking'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { PairSides } from './pair-sides'
import styles from './transfers.module.css'

/** What the person said is not the same money, so that they can say otherwise. */
export function RefusedCard({ tracking: { decisions, book } }: { readonly tracking: Tracking }) {
  const { t } = useTranslation()
  const { database } = useWorkspace()
  const refused = decisions.flatMap((decision) => {
    const [out, into] = [book.halves.get(decision.out), book.halves.get(decision.into)]
    return decision.verdict === 'refused' && out && into ? [{ decision, out, into }] : []
  })
  if (refused.length === 0) return null
  return (
    <Card title={t('transfers.refusedTitle')}>
      <ul className={styles.list}>
        {refused.map(({ decision, out, into }) => (
          <li key={`${decision.out} ${decision.into}`} className={styles.item}>
            <PairSides pair={{ out, into }} />
            <div className={styles.actions}>
              <Button onPress={() => void undecidePair(database, decision)}>{t('transfers.undo')}</Button>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
