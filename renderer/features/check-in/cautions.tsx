import type { ReadingCaution } from '../../../shared/ledger/reading-cautions'
import type { Currency } from '../../../shared/money/currency'
import { useCautionWords } from '../../advice/use-reading-cautions'
import styles from './check-in.module.css'

interface Props {
  readonly cautions: readonly ReadingCaution[]
  readonly currency: Currency
}

/** What is odd about a balance, a line each. */
export function Cautions({ cautions, currency }: Props) {
  const say = useCautionWords()
  return cautions.map((caution) => (
    <p key={caution.code} className={caution.code === 'earliest' ? styles.lapse : styles.odd}>
      {say(caution, currency)}
    </p>
  ))
}
