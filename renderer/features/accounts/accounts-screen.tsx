import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { ownersOf } from '../../../shared/ledger/owners'
import { holdsLooseChange } from '../../../shared/ledger/places'
import { type AccountSummary, summarise } from '../../../shared/ledger/summary'
import { microDefaults } from '../../../shared/ledger/micro'
import { DropTarget } from '../../importing/drop-target'
import { useOwnOnly } from '../../importing/own-only'
import { useLedger } from '../../pairing/use-ledger'
import { usePreferences } from '../../store/use-preferences'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { useDisplay } from '../../ui/display'
import { Loading } from '../../ui/loading'
import { MoneyText } from '../../ui/money-text'
import { Page } from '../../ui/page'
import { useOwnerFilter } from '../../ui/use-owner-filter'
import table from '../../ui/table.module.css'
import styles from './accounts.module.css'
import { AddAccount } from './add-account'
import { FreshnessMark } from './freshness-mark'
import { StatementDay } from './statement-day'

/** Every place, what lies there, and how fresh that knowledge is. */
export function AccountsScreen() {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const ledger = useLedger()
  const [preferences] = usePreferences()
  const [, go] = useLocation()
  const [adding, setAdding] = useState(false)
  const ownOnly = useOwnOnly()
  const all = [...(ledger?.values() ?? [])].map(({ account }) => account)
  const { control, shows } = useOwnerFilter(all)
  if (!ledger || !preferences) return <Loading label={t('common.opening')} />
  const settings = { idleAfterDays: preferences.idleDays, microThresholds: microDefaults }
  const { accounts } = summarise(ledger, today, settings)
  const bills = [...ledger.values()].filter(({ account }) => account.kind === 'carrier' && shows(account))

  return (
    <Page
      title={t('accounts.title')}
      lead={ledger.size === 0 ? t('accounts.empty') : t('accounts.lead')}
      actions={
        <>
          {ledger.size > 0 && <Button onPress={() => go('/paper')}>{t('paper.open')}</Button>}
          <Button onPress={() => ownOnly(() => setAdding(true))}>{t('newAccount.add')}</Button>
        </>
      }
    >
      {ledger.size === 0 ? (
        <DropTarget large />
      ) : (
        <Card>
          {control && <div className={styles.owners}>{control}</div>}
          <div className={styles.scroll}>
            <table className={table.table}>
              <thead>
                <tr>
                  <th scope="col">{t('accounts.name')}</th>
                  <th scope="col">{t('accounts.kind')}</th>
                  <th scope="col" className={table.end}>
                    {t('accounts.balance')}
                  </th>
                  <th scope="col" className={table.end}>
                    {t('accounts.idle')}
                  </th>
                  <th scope="col">{t('accounts.lastStatement')}</th>
                </tr>
              </thead>
              <tbody>
                {accounts
                  .filter(({ account }) => shows(account))
                  .map((one) => (
                    <AccountRow key={one.account.id} one={one} />
                  ))}
                {bills.map(({ account, lastStatementDay }) => (
                  <tr key={account.id}>
                    <th scope="row">
                      <Link href={`/accounts/${account.id}`}>{account.name}</Link>
                      {account.owner !== undefined && <span className={table.soft}>{account.owner}</span>}
                    </th>
                    <td>{t(`common.kind.${account.kind}`)}</td>
                    <td className={table.end}>{t('common.none')}</td>
                    <td className={table.end}>{t('common.none')}</td>
                    <td>
                      <div className={styles.billDay}>
                        <StatementDay last={lastStatementDay} />
                      </div>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Card>
      )}
      <AddAccount
        taken={[...ledger.keys()]}
        owners={ownersOf(all)}
        currency={preferences.currency}
        isOpen={adding}
        onClose={() => setAdding(false)}
      />
    </Page>
  )
}

function AccountRow({ one }: { readonly one: AccountSummary }) {
  const { t } = useTranslation()
  const { account, balance, idle } = one
  return (
    <tr>
      <th scope="row">
        <Link href={`/accounts/${account.id}`}>{account.name}</Link>
        <span className={table.soft}>
          {[account.owner, t(`accounts.roles.${account.role}`)].filter(Boolean).join(' · ')}
        </span>
      </th>
      <td>{t(`common.kind.${account.kind}`)}</td>
      <td className={table.end}>
        <MoneyText minor={balance} currency={account.currency} />
      </td>
      <td className={table.end}>
        {holdsLooseChange(account) ? (
          <MoneyText minor={idle} currency={account.currency} />
        ) : (
          t('common.none')
        )}
      </td>
      <td>
        <FreshnessMark of={one} />
      </td>
    </tr>
  )
}
