import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'wouter'
import { monthOf } from '../../../shared/day'
import { carrierBill } from '../../../shared/ledger/carrier-bill'
import type { AccountLedger } from '../../../shared/ledger/ledger'
import { type Owner, ownersOf } from '../../../shared/ledger/owners'
import { holdsLooseChange } from '../../../shared/ledger/places'
import { microDefaults } from '../../../shared/ledger/micro'
import { balanceBeforeRows } from '../../../shared/ledger/running-balances'
import { summariseAccount } from '../../../shared/ledger/summary'
import type { StatedBalance } from '../../../shared/model'
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
import { CardOfPlace } from './card/card-of-place'
import { EnterReading } from './enter-reading'
import { ExpiryCard } from './expiry-card'
import { ForecastCard } from './forecast-card'
import { OwnWaysCard } from './own-ways-card'
import { ReadingsCard } from './readings-card'
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
        <Known
          one={one}
          owners={ownersOf([...ledger.values()].map(({ account }) => account))}
          idleDays={preferences.idleDays}
          horizonDays={preferences.horizonDays}
        />
      ) : (
        <Notice tone="warn" title={t('accounts.missing')} />
      )}
    </>
  )
}

interface Props {
  readonly one: AccountLedger
  readonly owners: readonly Owner[]
  readonly idleDays: number
  readonly horizonDays: number
}

function Known({ one, owners, idleDays, horizonDays }: Props) {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const { money, day } = useFormat()
  const [entering, setEntering] = useState<{ readonly before: StatedBalance | null } | null>(null)
  const { account } = one
  const summary = summariseAccount(one, today, { idleAfterDays: idleDays, microThresholds: microDefaults })
  const amount = (value: typeof summary.balance) => money(value, account.currency)
  const onlyReadings = one.covered === null && account.stated.length > 0
  const newest = day(account.stated.at(-1)?.day ?? today)
  const bill = account.kind === 'carrier' ? carrierBill(one, monthOf(today)) : null
  const listsReadings = !bill && (account.stated.length > 0 || one.covered === null)

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
        bill || listsReadings ? undefined : (
          <Button onPress={() => setEntering({ before: null })}>{t('readings.add')}</Button>
        )
      }
    >
      {!bill && (
        <Card title={t('accounts.why')}>
          <ul className={styles.reasons}>
            <li>
              {onlyReadings
                ? t('accounts.onlyReadings', { day: newest })
                : t(`accounts.opening.${summary.opening}`, {
                    amount: amount(balanceBeforeRows(one)),
                    day: newest,
                  })}
            </li>
            {!onlyReadings && (
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
            )}
          </ul>
        </Card>
      )}
      {listsReadings && <ReadingsCard one={one} onEnter={(before) => setEntering({ before })} />}
      {!bill && <ExpiryCard one={one} key={`expiry ${account.id}`} />}
      {holdsLooseChange(account) && <CardOfPlace account={account.id} key={`card ${account.id}`} />}
      {holdsLooseChange(account) && <OwnWaysCard account={account} />}
      {holdsLooseChange(account) && <AboutAccount account={account} key={`about ${account.id}`} />}
      {holdsLooseChange(account) && <ForecastCard one={one} horizonDays={horizonDays} />}
      {(one.transactions.length > 0 || one.covered !== null) && (
        <Card title={t('accounts.transactions')}>
          <TransactionTable one={one} />
        </Card>
      )}
      <AccountDetails account={account} owners={owners} key={account.id} />
      {entering && <EnterReading one={one} before={entering.before} onClose={() => setEntering(null)} />}
    </Page>
  )
}
