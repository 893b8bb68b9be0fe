import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'wouter'
import { monthOf } from '../../../shared/day'
import { carrierBill } from '../../../shared/ledger/carrier-bill'
import type { AccountLedger } from '../../../shared/ledger/ledger'
import { holdsLooseChange } from '../../../shared/ledger/places'
import { microDefaults } from '../../../shared/ledger/micro'
import { summariseAccount } from '../../../shared/ledger/summary'
import { useLedger } from '../../pairing/use-ledger'
import { usePreferences } from '../../store/use-preferences'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { useDisplay } from '../../ui/display'
import { Loading } from '../../ui/loading'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { useFormat } from '../../ui/use-format'
import { AboutAccount } from './about-account'
import { AccountDetails } from './account-details'
import styles from './accounts.module.css'
import { ForecastCard } from './forecast-card'
import { StateBalance } from './state-balance'
import { TransactionTable } from './transaction-table'

/** Why is this balance what it is? */
export function AccountScreen() {
  const { t } = useTranslation()
  const { id } = useParams<{ readonly id: string }>()
  const ledger = useLedger()
  const [preferences] = usePreferences()
  if (!ledger || !preferences) return <Loading label={t('common.opening')} />
  const one = ledger.get(id)
  return (
    <>
      <Link href="/accounts" className={styles.back ?? ''}>
        ← {t('accounts.back')}
      </Link>
      {one ? (
        <Known one={one} idleDays={preferences.idleDays} horizonDays={preferences.horizonDays} />
      ) : (
        <Notice tone="warn" title={t('accounts.missing')} />
      )}
    </>
  )
}

interface Props {
  readonly one: AccountLedger
  readonly idleDays: number
  readonly horizonDays: number
}

function Known({ one, idleDays, horizonDays }: Props) {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const { money, day } = useFormat()
  const [stating, setStating] = useState(false)
  const { account } = one
  const summary = summariseAccount(one, today, { idleAfterDays: idleDays, microThresholds: microDefaults })
  const amount = (value: typeof summary.balance) => money(value, account.currency)
  const bill = account.kind === 'carrier' ? carrierBill(one, monthOf(today)) : null

  const lead = bill
    ? t('accounts.leadBill', { charged: amount(bill.charged), refunded: amount(bill.refunded) })
    : holdsLooseChange(account)
      ? t('accounts.lead1', {
          balance: amount(summary.balance),
          idle: amount(summary.idle),
          day: day(today),
          days: idleDays,
        })
      : t('accounts.leadDestination', { balance: amount(summary.balance), day: day(today) })

  return (
    <Page
      title={account.name}
      lead={lead}
      actions={
        bill ? undefined : <Button onPress={() => setStating(true)}>{t('accounts.stateBalance')}</Button>
      }
    >
      {!bill && (
        <Card title={t('accounts.why')}>
          <ul className={styles.reasons}>
            <li>
              {t(`accounts.opening.${summary.opening}`, {
                amount: amount(one.opening.balance),
                day: day(account.stated.at(-1)?.day ?? today),
              })}
            </li>
            <li>
              {summary.tie.kind === 'ties'
                ? t('accounts.tieTies', { count: summary.tie.rows })
                : summary.tie.kind === 'unstated'
                  ? t('accounts.tieUnstated')
                  : t('accounts.tieBreaks', {
                      day: day(summary.tie.day),
                      expected: amount(summary.tie.expected),
                      stated: amount(summary.tie.stated),
                    })}
            </li>
          </ul>
        </Card>
      )}
      {holdsLooseChange(account) && <AboutAccount account={account} key={`about ${account.id}`} />}
      {holdsLooseChange(account) && <ForecastCard one={one} horizonDays={horizonDays} />}
      <Card title={t('accounts.transactions')}>
        <TransactionTable one={one} />
      </Card>
      <AccountDetails account={account} key={account.id} />
      <StateBalance account={account} isOpen={stating} onClose={() => setStating(false)} />
    </Page>
  )
}
