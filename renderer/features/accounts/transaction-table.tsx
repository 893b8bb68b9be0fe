import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountLedger } from '../../../shared/ledger/ledger'
import { runningBalances } from '../../../shared/ledger/running-balances'
import type { Transaction } from '../../../shared/model'
import { gapsOf } from '../../../shared/statements/gaps'
import { type HistoryLine, isGap, rowsAndGaps } from '../../../shared/statements/rows-and-gaps'
import { useImported } from '../../store/use-imported'
import { type Column, DataTable } from '../../ui/data-table'
import { MoneyText } from '../../ui/money-text'
import { Pill } from '../../ui/pill'
import { useFormat } from '../../ui/use-format'
import { useGapWords } from '../../ui/use-gap-words'
import styles from './accounts.module.css'

/** Every movement of an account and every gap between its statements, newest first. */
export function TransactionTable({ one }: { readonly one: AccountLedger }) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const { currency } = one.account
  const balances = useMemo(() => runningBalances(one), [one])
  const gapWords = useGapWords()
  const imported = useImported()
  const lines = useMemo(() => {
    const gaps = gapsOf(imported?.statements ?? []).filter(({ account }) => account === one.account.id)
    return rowsAndGaps(one.transactions, gaps).toReversed()
  }, [one, imported])
  const columns: readonly Column<HistoryLine>[] = [
    { id: 'date', head: t('accounts.date'), width: 7, cell: moved((row) => day(row.day)) },
    {
      id: 'text',
      head: t('accounts.text'),
      cell: (row) =>
        isGap(row) ? (
          <Pill tone="warn">{gapWords(row)}</Pill>
        ) : (
          <>
            <span className={styles.cut} title={row.text}>
              {row.counterparty ?? row.text}{' '}
              {row.status !== 'posted' && <Pill>{t(`common.status.${row.status}`)}</Pill>}
            </span>
            <span className={styles.soft}>{t(`common.transaction.${row.kind}`)}</span>
          </>
        ),
    },
    {
      id: 'fee',
      head: t('accounts.fee'),
      width: 7,
      align: 'end',
      cell: moved((row) =>
        row.fee === 0 ? '' : <MoneyText minor={row.fee} currency={currency} tone="soft" />,
      ),
    },
    {
      id: 'amount',
      head: t('accounts.amount'),
      width: 9,
      align: 'end',
      cell: moved((row) => <MoneyText minor={row.amount} currency={currency} sign="always" />),
    },
    {
      id: 'balance',
      head: t('accounts.runningBalance'),
      width: 9,
      align: 'end',
      cell: moved((row) => {
        const balance = balances.get(row.id)
        return balance === undefined ? (
          t('common.none')
        ) : (
          <MoneyText minor={balance} currency={currency} tone="soft" />
        )
      }),
    },
  ]
  return (
    <DataTable
      label={t('accounts.transactions')}
      rows={lines}
      columns={columns}
      keyOf={(line) => (isGap(line) ? `gap ${line.before}` : line.id)}
    />
  )
}

/** What a cell shows of a movement; of a gap, nothing. */
const moved =
  (cell: (row: Transaction) => ReactNode) =>
  (line: HistoryLine): ReactNode =>
    isGap(line) ? null : cell(line)
