import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { countedFrom } from '../../../shared/ledger/inferred'
import type { AccountLedger } from '../../../shared/ledger/ledger'
import { listedReadings, type Standing } from '../../../shared/ledger/reading-standing'
import { withOnly, withoutReading } from '../../../shared/ledger/readings'
import type { StatedBalance } from '../../../shared/model'
import { minor } from '../../../shared/money/money'
import { changeReadings } from '../../store/accounts'
import { useWorkspace } from '../../store/workspace'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { MoneyText } from '../../ui/money-text'
import table from '../../ui/table.module.css'
import { useFormat } from '../../ui/use-format'
import styles from './accounts.module.css'

interface Props {
  readonly one: AccountLedger
  /** Asks for a reading: a new one, or another in place of one. */
  readonly onEnter: (before: StatedBalance | null) => void
}

/** The balances the person read off, newest first, and what each of them tells. */
export function ReadingsCard({ one, onEnter }: Props) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const { database } = useWorkspace()
  const { account } = one
  const listed = listedReadings(one).toReversed()
  const change = (by: (readings: readonly StatedBalance[]) => readonly StatedBalance[]) =>
    void changeReadings(database, account.id, by)

  return (
    <Card
      title={t('readings.title')}
      note={t('readings.text')}
      aside={<Button onPress={() => onEnter(null)}>{t('readings.add')}</Button>}
    >
      {listed.length === 0 ? (
        <p>{t('readings.none')}</p>
      ) : (
        <div className={styles.scroll}>
          <table className={table.table} aria-label={t('readings.title')}>
            <thead>
              <tr>
                <th scope="col">{t('readings.day')}</th>
                <th scope="col" className={table.end}>
                  {t('readings.balance')}
                </th>
                <th scope="col" className={table.end}>
                  {t('readings.change')}
                </th>
                <th scope="col" aria-label={t('readings.actions')} />
              </tr>
            </thead>
            <tbody>
              {listed.map(({ reading, change: by, standing }) => {
                const named = (text: string) => `${text}: ${day(reading.day)}`
                return (
                  <tr key={`${reading.day} ${reading.balance}`}>
                    <th scope="row">
                      {day(reading.day)}
                      <span className={styles.soft}>
                        <Tells one={one} standing={standing} />
                      </span>
                      {reading.note !== undefined && <span className={styles.soft}>{reading.note}</span>}
                    </th>
                    <td className={table.end}>
                      <MoneyText minor={reading.balance} currency={account.currency} />
                    </td>
                    <td className={table.end}>
                      {by === null ? (
                        t('common.none')
                      ) : (
                        <MoneyText minor={by} currency={account.currency} sign="always" tone="soft" />
                      )}
                    </td>
                    <td className={table.end}>
                      <span className={styles.actions}>
                        {standing.kind === 'contested' && (
                          <Button
                            label={named(t('readings.choose'))}
                            onPress={() => change((readings) => withOnly(readings, reading))}
                          >
                            {t('readings.choose')}
                          </Button>
                        )}
                        <Button
                          look="quiet"
                          label={named(t('readings.edit'))}
                          onPress={() => onEnter(reading)}
                        >
                          {t('readings.edit')}
                        </Button>
                        <Button
                          look="quiet"
                          label={named(t('readings.remove'))}
                          onPress={() => change((readings) => withoutReading(readings, reading))}
                        >
                          {t('readings.remove')}
                        </Button>
                      </span>
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  )
}

/** What a reading tells, in a sentence. */
function Tells({ one, standing }: { readonly one: AccountLedger; readonly standing: Standing }): ReactNode {
  const { t } = useTranslation()
  const { money, day } = useFormat()
  const { currency } = one.account
  switch (standing.kind) {
    case 'came':
    case 'left': {
      const { after, until, amount } = standing
      return t(`readings.standing.${standing.kind}`, {
        amount: money(minor(Math.abs(amount)), currency),
        after: day(after),
        until: day(until),
        from: day(countedFrom(standing)),
      })
    }
    case 'lapsed': {
      const { lapses, left } = standing
      return (
        <>
          {lapses.map((lapse) => (
            <span key={lapse.lapsed} className={styles.soft}>
              {t('readings.standing.lapsed', {
                amount: money(minor(0 - lapse.amount), currency),
                day: day(lapse.lapsed ?? lapse.until),
              })}
            </span>
          ))}
          {left && <Tells one={one} standing={{ kind: 'left', ...left }} />}
        </>
      )
    }
    case 'differs':
      return t('readings.standing.differs', { expected: money(standing.expected, currency) })
    default:
      return t(`readings.standing.${standing.kind}`)
  }
}
