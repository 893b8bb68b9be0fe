import type { Currency } from '../../shared/money/currency'
import type { Minor } from '../../shared/money/money'
import styles from './money-text.module.css'
import { useFormat } from './use-format'

interface Props {
  readonly minor: Minor
  readonly currency: Currency
  /** `always` shows a plus as well; for movements. */
  readonly sign?: 'auto' | 'always'
  readonly tone?: 'plain' | 'soft' | 'good' | 'lost'
}

/** An amount in tabular figures, in the person's language, hidden where they asked for it. */
export function MoneyText({ minor, currency, sign = 'auto', tone = 'plain' }: Props) {
  const { money } = useFormat()
  return <span className={`${styles.money} ${styles[tone]}`}>{money(minor, currency, sign)}</span>
}
