import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays } from '../../../shared/day'
import type { ExpectedStream } from '../../../shared/ledger/expected-stream'
import { type Expectation, streamId } from '../../../shared/ledger/expectation'
import { forecastOf } from '../../../shared/ledger/forecast'
import type { AccountLedger } from '../../../shared/ledger/ledger'
import { dropExpectation, keepExpectation, readExpectations } from '../../store/expectations'
import { useWorkspace } from '../../store/workspace'
import { type Minor, minor } from '../../../shared/money/money'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { useDisplay } from '../../ui/display'
import { useFormat } from '../../ui/use-format'
import styles from './accounts.module.css'
import { ExpectFlow } from './expect-flow'

/** Income without a calendar is told by the month: a week's share of it says little. */
const shownAmount = ({ pattern, amount }: ExpectedStream): Minor =>
  pattern === 'irregular' ? minor(Math.round((amount * 30) / 7)) : amount

interface Props {
  readonly one: AccountLedger
  /** How far plans look, in days. */
  readonly horizonDays: number
}

/** What plans expect to come and go, what that rests on, and where the person knows better. */
export function ForecastCard({ one, horizonDays }: Props) {
  const { t } = useTranslation()
  const { money, day } = useFormat()
  const { today } = useDisplay()
  const { database } = useWorkspace()
  const [adding, setAdding] = useState(false)
  const all = useLiveQuery(() => readExpectations(database), [database])
  if (!all) return null
  const { account } = one
  const expectations = all.filter((own) => own.account === account.id)
  const refusal = (stream: ExpectedStream) =>
    expectations.find((own) => own.kind === 'not-expected' && own.stream === streamId(stream))
  const refuse = (stream: ExpectedStream): Expectation => ({
    id: `${account.id} ${streamId(stream)}`,
    account: account.id,
    kind: 'not-expected',
    stream: streamId(stream),
  })
  const streams = forecastOf(one, today, addDays(today, horizonDays))
  const own = expectations.filter((one) => one.kind === 'expected')

  return (
    <Card
      title={t('forecast.title')}
      note={t('forecast.note', { day: day(addDays(today, horizonDays)) })}
      aside={<Button onPress={() => setAdding(true)}>{t('forecast.add')}</Button>}
    >
      {streams.length + own.length === 0 && <p>{t('forecast.none')}</p>}
      <ul className={styles.flows}>
        {streams.map((stream) => {
          const refused = refusal(stream)
          const name = stream.name === '' ? t('forecast.allIncome') : stream.name
          const amount = money(shownAmount(stream), account.currency, 'always')
          return (
            <li key={streamId(stream)} className={styles.flow}>
              <div className={refused ? styles.refused : ''}>
                <p>{t(`forecast.patterns.${stream.pattern}`, { name, amount })}</p>
                <details className={styles.soft}>
                  <summary>{t('forecast.evidence', { count: stream.evidence.length })}</summary>
                  <ul>
                    {stream.evidence.map((seen) => (
                      <li key={seen.day}>
                        {day(seen.day)} · {money(seen.amount, account.currency, 'always')}
                      </li>
                    ))}
                  </ul>
                </details>
              </div>
              {refused ? (
                <Button
                  label={`${t('forecast.again')}: ${name}`}
                  onPress={() => void dropExpectation(database, refused.id)}
                >
                  {t('forecast.again')}
                </Button>
              ) : (
                <Button
                  label={`${t('forecast.not')}: ${name}`}
                  onPress={() => void keepExpectation(database, refuse(stream))}
                >
                  {t('forecast.not')}
                </Button>
              )}
            </li>
          )
        })}
        {own.map((expected) => (
          <li key={expected.id} className={styles.flow}>
            <p>
              {t('forecast.own', {
                amount: money(expected.amount, account.currency, 'always'),
                day: day(expected.day),
              })}
            </p>
            <Button onPress={() => void dropExpectation(database, expected.id)}>{t('forecast.drop')}</Button>
          </li>
        ))}
      </ul>
      <ExpectFlow account={account} isOpen={adding} onClose={() => setAdding(false)} />
    </Card>
  )
}
