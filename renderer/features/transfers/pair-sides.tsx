import type { Half, Pair } from '../../../shared/pairs/pair'
import { MoneyText } from '../../ui/money-text'
import { useFormat } from '../../ui/use-format'
import styles from './transfers.module.css'

/** Two rows, the one by which money left above the one by which it came. */
export function PairSides({
  pair,
  note,
}: {
  readonly pair: Pick<Pair, 'out' | 'into'>
  readonly note?: string
}) {
  return (
    <div className={styles.what}>
      <Side half={pair.out} />
      <Side half={pair.into} />
      {note !== undefined && <p className={styles.soft}>{note}</p>}
    </div>
  )
}

function Side({ half: { account, row } }: { readonly half: Half }) {
  const { day } = useFormat()
  return (
    <p className={styles.side}>
      <span className={styles.sideDay}>{day(row.day)}</span>
      <span className={styles.sideText}>
        {account.name} <span className={styles.soft}>· {row.counterparty ?? row.text}</span>
      </span>
      <MoneyText minor={row.amount} currency={account.currency} sign="always" />
    </p>
  )
}
