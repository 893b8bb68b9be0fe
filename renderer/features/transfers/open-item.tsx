import { useTranslation } from 'react-i18next'
import type { FollowedTransfer } from '../../../shared/transfers/followed-transfer'
import type { StartedTransfer } from '../../../shared/transfers/started-transfer'
import { dropTransfer, keepTransfer } from '../../store/transfers'
import { useWorkspace } from '../../store/workspace'
import type { Tracking } from '../../tracking/use-tracking'
import { Button } from '../../ui/button'
import { useFormat } from '../../ui/use-format'
import { ArrivalAnswer } from './arrival-answer'
import { HelpLine } from './help-line'
import { StatePill } from './state-pill'
import styles from './transfers.module.css'
import { useMoveWords } from './use-move-words'
import { useWhyWords } from './use-why-words'

interface Props {
  readonly one: FollowedTransfer
  readonly tracking: Tracking
}

/** One transfer that is not over: how far it is, why, what was foretold, and what to do. */
export function OpenItem({ one, tracking }: Props) {
  const { t } = useTranslation()
  const { money, day } = useFormat()
  const moveWords = useMoveWords()
  const whyWords = useWhyWords(tracking.ledger)
  const { started, from } = one
  return (
    <li className={styles.item}>
      <StatePill state={one.state} />
      <div className={styles.what}>
        <h3 className={styles.move}>{moveWords(one)}</h3>
        {whyWords(one).map((words) => (
          <p key={words} className={styles.soft}>
            {words}
          </p>
        ))}
        {started && (
          <p className={styles.soft}>
            {t('transfers.foretold', {
              fee: money(started.fee, from.currency),
              net: money(started.credited, started.toCurrency),
              day: day(started.dueOn),
            })}
          </p>
        )}
        <HelpLine one={one} catalog={tracking.catalog} />
      </div>
      {started ? <Marks started={started} /> : <ArrivalAnswer of={one} />}
    </li>
  )
}

/** What only the person can know until a statement does. */
function Marks({ started }: { readonly started: StartedTransfer }) {
  const { t } = useTranslation()
  const { database } = useWorkspace()
  const mark = (as: StartedTransfer['mark']) => void keepTransfer(database, { ...started, mark: as })
  return (
    <div className={styles.actions}>
      {started.mark === null ? (
        <>
          <Button onPress={() => mark('arrived')}>{t('transfers.hasArrived')}</Button>
          <Button look="quiet" onPress={() => mark('failed')}>
            {t('transfers.hasFailed')}
          </Button>
        </>
      ) : (
        <Button onPress={() => mark(null)}>{t('transfers.undo')}</Button>
      )}
      <Button look="quiet" onPress={() => void dropTransfer(database, started.id)}>
        {t('transfers.forget')}
      </Button>
    </div>
  )
}
