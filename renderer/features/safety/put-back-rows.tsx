import { useTranslation } from 'react-i18next'
import type { RowDifference } from '../../../shared/damage/telling'
import type { Content } from '../../../shared/statements/versions'
import { MoneyText } from '../../ui/money-text'
import table from '../../ui/table.module.css'
import { useFormat } from '../../ui/use-format'
import styles from './safety.module.css'

/** So many rows are shown; the rest is counted. */
const MOST_SHOWN = 5

/** Rows as they stood in the damaged ledger, and as they are again; those that said something else before those that were gone. */
export function PutBackRows({ rows }: { readonly rows: readonly RowDifference[] }) {
  const { t } = useTranslation()
  const telling = rows.toSorted((a, b) => Number(a.was === null) - Number(b.was === null))
  return (
    <>
      <table className={`${table.table} ${styles.putBack}`}>
        <thead>
          <tr>
            <th scope="col">{t('safety.damage.was')}</th>
            <th scope="col">{t('safety.damage.is')}</th>
          </tr>
        </thead>
        <tbody>
          {telling.slice(0, MOST_SHOWN).map(({ account, was, is }, index) => (
            <tr key={`${account} ${(is ?? was)?.id} ${index}`}>
              <td>{was ? <RowWords row={was} /> : t('safety.damage.wasGone')}</td>
              <td>{is ? <RowWords row={is} /> : t('safety.damage.isGone')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST_SHOWN && (
        <p className={styles.soft}>{t('safety.damage.moreRows', { count: rows.length - MOST_SHOWN })}</p>
      )}
    </>
  )
}

function RowWords({ row: { day, text, counterparty, amount, currency } }: { readonly row: Content }) {
  const { day: dayOf } = useFormat()
  return (
    <>
      <MoneyText minor={amount} currency={currency} sign="always" />
      <span className={table.soft}>
        {dayOf(day)} · <bdi>{text === '' ? counterparty : text}</bdi>
      </span>
    </>
  )
}
