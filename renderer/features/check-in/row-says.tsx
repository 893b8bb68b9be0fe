import { useTranslation } from 'react-i18next'
import type { CheckInPlace } from '../../../shared/check-in/check-in-places'
import type { ReadingCaution } from '../../../shared/ledger/reading-cautions'
import { withOnly } from '../../../shared/ledger/readings'
import type { Minor } from '../../../shared/money/money'
import { changeReadings } from '../../store/accounts'
import { useWorkspace } from '../../store/workspace'
import { Button } from '../../ui/button'
import { useFaultWords } from '../../ui/use-fault-words'
import { useFormat } from '../../ui/use-format'
import styles from './check-in.module.css'
import { Cautions } from './cautions'
import type { RowFault } from './use-place-row'

interface Props {
  readonly id: string
  readonly place: CheckInPlace
  readonly fault: RowFault | null
  readonly cautions: readonly ReadingCaution[]
  readonly amount: (value: Minor) => string
}

/** What is to be said of a row at once: what is wrong or odd about what was typed, or that two balances of the day differ. */
export function RowSays({ id, place: { account, entered }, fault, cautions, amount }: Props) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const { database } = useWorkspace()
  const say = useFaultWords()
  const [first, ...others] = entered
  if (fault === null && others.length === 0 && cautions.length === 0) return null
  return (
    <tr className={styles.says}>
      <td colSpan={5}>
        <div id={id} role="alert" className={styles.said}>
          {fault && (
            <p className={styles.fault}>{fault.code === 'day' ? t('checkIn.dayFirst') : say(fault)}</p>
          )}
          <Cautions cautions={cautions} currency={account.currency} />
          {first && others.length > 0 && (
            <>
              <p className={styles.odd}>{t('checkIn.which', { day: day(first.day) })}</p>
              {entered.map((reading) => (
                <Button
                  key={reading.balance}
                  onPress={() =>
                    void changeReadings(database, account.id, (readings) => withOnly(readings, reading))
                  }
                >
                  {t('checkIn.rightOne', { amount: amount(reading.balance) })}
                </Button>
              ))}
            </>
          )}
        </div>
      </td>
    </tr>
  )
}
