import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountLedger } from '../../../shared/ledger/ledger'
import { runningBalances } from '../../../shared/ledger/running-balances'
import type { Transaction } from '../../../shared/model'
import { type Column, DataTable } from '../../ui/data-table'
import { MoneyText } from '../../ui/money-text'
import { Pill } from '../../ui/pill'
import { useFormat } from '../../ui/use-format'
import styles from './accounts.module.css'

/** Every movement of an account, newest first. */
export function TransactionTable({ one }: { readonly one: AccountLedger }) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const { currency } = one.account
  const balances = useMemo(() => runningBalances(one), [one])
  const columns: readonly Column<Transaction>[] = [
    { id: 'date', head: t('accounts.date'), width: 7, cell: (row) => day(row.day) },
    {
      id: 'text',
      head: t('accounts.text'),
      cell: (row) => (
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
      cell: (row) => (row.fee === 0 ? '' : <MoneyText minor={row.fee} currency={currency} tone="soft" />),
    },
    {
      id: 'amount',
      head: t('accounts.amount'),
      width: 9,
      align: 'end',
      cell: (row) => <MoneyText minor={row.amount} currency={currency} sign="always" />,
    },
    {
      id: 'balance',
      head: t('accounts.runningBalance'),
      width: 9,
      align: 'end',
      cell: (row) => {
        const balance = balances.get(row.id)
        return balance === undefined ? (
          t('common.none')
        ) : (
          <MoneyText minor={balance} currency={currency} tone="soft" />
        )
      },
    },
  ]
  return (
    <DataTable
      label={t('accounts.transactions')}
      rows={[...one.transactions].reverse()}
      columns={columns}
      keyOf={({ id }) => id}
    />
  )
}
