import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountLedger } from '../../../shared/ledger/ledger'
import { runningBalances } from '../../../shared/ledger/running-balances'
import { type Minor, minor } from '../../../shared/money/money'
import { linePartsOf } from '../../../shared/payouts/clearing-line'
import { MoneyText } from '../../ui/money-text'
import table from '../../ui/table.module.css'
import styles from './payouts.module.css'

/** Every row in its line with gross, fee, net and what lay there after it, for paper. */
export function RowTable({ one }: { readonly one: AccountLedger }) {
  const { t } = useTranslation()
  const balances = useMemo(() => runningBalances(one), [one])
  const amount = (value: Minor) => (
    <td className={table.end}>
      <MoneyText minor={value} currency={one.account.currency} />
    </td>
  )
  return (
    <table className={`${table.table} ${styles.rows}`}>
      <thead>
        <tr>
          <th scope="col">{t('payouts.sheet.day')}</th>
          <th scope="col">{t('payouts.sheet.what')}</th>
          {(['gross', 'fee', 'net', 'balance'] as const).map((column) => (
            <th key={column} scope="col" className={table.end}>
              {t(`payouts.sheet.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {one.posted.map((row) => (
          <tr key={row.id}>
            <td>{row.day}</td>
            <td>
              {[row.counterparty, row.text].filter(Boolean).join(' · ')}
              <span className={table.soft}>
                {[t(`payouts.lines.${linePartsOf(row)[0]!.code}`), row.reference].filter(Boolean).join(' · ')}
              </span>
            </td>
            {amount(minor(row.amount + row.fee))}
            {row.fee === 0 ? <td className={table.end}>{t('common.none')}</td> : amount(minor(0 - row.fee))}
            {amount(row.amount)}
            {amount(balances.get(row.id)!)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
