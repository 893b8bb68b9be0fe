import { Check } from 'lucide-react'
import { type KeyboardEvent, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { ReadingCaution } from '../../../shared/ledger/reading-cautions'
import { minor, toDecimal } from '../../../shared/money/money'
import { useDisplay } from '../../ui/display'
import { MoneyText } from '../../ui/money-text'
import table from '../../ui/table.module.css'
import { useFormat } from '../../ui/use-format'
import styles from './check-in.module.css'
import { RowSays } from './row-says'
import { type PlaceEntry, usePlaceRow } from './use-place-row'

interface Props extends PlaceEntry {
  /** What lapses there next, in a line; null where nothing does. */
  readonly lapse: string | null
  /** What is odd about the only balance of the day. */
  readonly cautions: readonly ReadingCaution[]
  readonly input: (element: HTMLInputElement | null) => void
  /** Goes on to a row that many further down; up where negative. */
  readonly onMove: (by: number) => void
}

/** One place: what was known of it last, and a field for what it holds now. */
export function PlaceRow({ lapse, cautions, input, onMove, ...entry }: Props) {
  const { t } = useTranslation()
  const { hideAmounts } = useDisplay()
  const { money, day: dayText } = useFormat()
  const { place, draft } = entry
  const { account, last } = place
  const row = usePlaceRow(entry)
  const says = useId()
  const { known } = row
  const plain = known && !hideAmounts ? toDecimal(known.balance, account.currency) : ''

  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const { key } = event
    if (key === 'Escape') return row.reset()
    if (key !== 'Enter' && key !== 'ArrowDown' && key !== 'ArrowUp') return
    event.preventDefault()
    if (key === 'Enter') return void (row.unchanged() && onMove(1))
    onMove(key === 'ArrowDown' ? 1 : -1)
  }

  return (
    <>
      <tr className={styles.row}>
        <th scope="row">
          <Link href={`/accounts/${account.id}`}>{account.name}</Link>
          <span className={table.soft}>
            {[account.owner, t(`common.kind.${account.kind}`)].filter(Boolean).join(' · ')}
          </span>
        </th>
        <td className={table.end}>
          {last === null ? (
            <span className={table.soft}>{t('checkIn.never')}</span>
          ) : (
            <>
              <MoneyText minor={last.balance} currency={account.currency} />
              <span className={table.soft}>{dayText(last.day)}</span>
            </>
          )}
        </td>
        <td>
          <span className={styles.box}>
            <input
              ref={input}
              className={styles.input}
              aria-label={t('checkIn.balanceOf', { name: account.name })}
              aria-invalid={row.fault !== null}
              aria-describedby={says}
              inputMode="decimal"
              autoComplete="off"
              value={draft.balance ?? plain}
              placeholder={
                last === null ? '' : hideAmounts ? '•••' : toDecimal(last.balance, account.currency)
              }
              {...(draft.balance === undefined ? { 'data-untouched': true } : {})}
              onChange={({ target }) => row.type({ balance: target.value })}
              onFocus={({ target }) => target.select()}
              onBlur={row.leave}
              onKeyDown={onKey}
            />
            <span className={styles.unit}>{account.currency}</span>
          </span>
        </td>
        <td className={styles.state}>
          {known && (
            <span className={styles.kept}>
              <Check size={15} aria-hidden />
              {last === null ? (
                t('checkIn.first')
              ) : known.balance === last.balance ? (
                t('checkIn.unchanged')
              ) : (
                <MoneyText
                  minor={minor(known.balance - last.balance)}
                  currency={account.currency}
                  sign="always"
                />
              )}
            </span>
          )}
        </td>
        <td>
          <input
            className={styles.note}
            aria-label={t('checkIn.noteOf', { name: account.name })}
            autoComplete="off"
            value={draft.note ?? known?.note ?? ''}
            onChange={({ target }) => row.type({ note: target.value })}
            onBlur={row.leave}
            onKeyDown={onKey}
          />
        </td>
      </tr>
      {lapse !== null && (
        <tr className={styles.says}>
          <td colSpan={5}>
            <p className={styles.lapse}>{lapse}</p>
          </td>
        </tr>
      )}
      <RowSays
        id={says}
        place={place}
        fault={row.fault}
        cautions={cautions}
        amount={(value) => money(value, account.currency)}
      />
    </>
  )
}
