import { useTranslation } from 'react-i18next'
import type { Content } from '../../../shared/statements/versions'
import type { Mended } from '../../store/backup/backup-worker'
import { Button } from '../../ui/button'
import { MoneyText } from '../../ui/money-text'
import { Notice } from '../../ui/notice'
import table from '../../ui/table.module.css'
import { useFormat } from '../../ui/use-format'
import styles from './safety.module.css'

/** So many rows are shown; the rest is counted. */
const MOST_SHOWN = 8

interface Props {
  /** Null where the ledger was restored instead. */
  readonly mended: Mended | null
  readonly onGoOn: () => void
}

/** What became of what was damaged: rows that are again as they were read, and files to be imported again. */
export function MendedNotice({ mended, onGoOn }: Props) {
  const { t } = useTranslation()
  const { list } = useFormat()
  const again = mended?.toImportAgain ?? []
  const rows = mended?.putBack.flatMap((file) => file.rows) ?? []
  return (
    <Notice
      tone="good"
      title={t('safety.damage.mended')}
      actions={<Button onPress={onGoOn}>{t('safety.damage.closeMended')}</Button>}
    >
      {mended && mended.putBack.length > 0 && (
        <p>{t('safety.damage.putBack', { files: list(mended.putBack.map(({ file }) => file)) })}</p>
      )}
      {rows.length > 0 && (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('safety.damage.was')}</th>
              <th scope="col">{t('safety.damage.is')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_SHOWN).map(({ account, was, is }, index) => (
              <tr key={`${account} ${(is ?? was)?.id} ${index}`}>
                <td>{was ? <RowWords row={was} /> : t('safety.damage.wasGone')}</td>
                <td>{is ? <RowWords row={is} /> : t('safety.damage.isGone')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length > MOST_SHOWN && (
        <p className={styles.soft}>{t('safety.damage.moreRows', { count: rows.length - MOST_SHOWN })}</p>
      )}
      {again.length > 0 && <p>{t('safety.damage.again', { files: list(again) })}</p>}
    </Notice>
  )
}

function RowWords({ row: { day, text, counterparty, amount, currency } }: { readonly row: Content }) {
  const { day: dayOf } = useFormat()
  return (
    <>
      <MoneyText minor={amount} currency={currency} sign="always" />
      <span className={table.soft}>
        {dayOf(day)} <bdi>{counterparty ?? text}</bdi>
      </span>
    </>
  )
}
