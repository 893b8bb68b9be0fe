import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { addDays, addMonths, type Day, firstDay, monthOf } from '../../../shared/day'
import { type CalendarDay, calendarWeeks } from '../../../shared/ledger/report/calendar-weeks'
import type { Currency } from '../../../shared/money/currency'
import { countryOf } from '../../../shared/planner/from-ledger/home'
import { holidays } from '../../../shared/routes/holidays'
import type { Advice } from '../../advice/advice'
import { useAdvice } from '../../advice/use-advice'
import { Card } from '../../ui/card'
import { useDisplay } from '../../ui/display'
import { Loading } from '../../ui/loading'
import styles from './report.module.css'

const WEEKS = 8

/** The days to come on which moving money is planned, or an allowance is free again; banks' days off at home. */
export function GoodDays({ own }: { readonly own: Currency }) {
  const { t } = useTranslation()
  const { language, today } = useDisplay()
  const { advice } = useAdvice()
  if (!advice) return <Loading label={t('overview.planning')} />
  const weeks = calendarWeeks(today, WEEKS, {
    planned: new Set(advice.steps.map(({ transfer }) => transfer.on)),
    renews: renewals(advice, today),
    holidays: new Set(holidays[countryOf(own)]),
  })
  const names = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' })
  return (
    <Card title={t('report.goodDays')} note={t('report.goodDaysNote')}>
      <table className={styles.calendar}>
        <thead>
          <tr>
            {weeks[0]?.map(({ day }) => (
              <th key={day} scope="col">
                {names.format(new Date(`${day}T00:00:00Z`))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.day}>
              {week.map((one) => (
                <DayCell key={one.day} one={one} today={today} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={styles.legend}>
        {(['planned', 'renews', 'closed'] as const).map((mark) => (
          <li key={mark}>
            <span className={`${styles.dot} ${styles[mark]}`} /> {t(`report.marks.${mark}`)}
          </li>
        ))}
      </ul>
    </Card>
  )
}

function DayCell({ one: { day, mark }, today }: { readonly one: CalendarDay; readonly today: Day }) {
  const { t } = useTranslation()
  const { language } = useDisplay()
  const date = Number(day.slice(8))
  const month = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' })
  const named = date === 1 ? month.format(new Date(`${day}T00:00:00Z`)) : String(date)
  const said = mark === 'planned' || mark === 'renews' || mark === 'closed' ? t(`report.marks.${mark}`) : ''
  return (
    <td
      className={`${styles.day} ${styles[mark] ?? ''}`}
      {...(day === today ? { 'aria-current': 'date' } : {})}
    >
      {mark === 'planned' ? <Link href="/plan">{named}</Link> : named}
      {said !== '' && <span className={styles.spoken}> {said}</span>}
    </td>
  )
}

/** Firsts of months on which an allowance that has been drawn on starts anew. */
function renewals({ areas }: Advice, today: Day): ReadonlySet<Day> {
  const drawnOn = areas
    .flatMap(({ problem }) => problem.quotas ?? [])
    .some(({ per, used }) => per === 'month' && used !== undefined)
  if (!drawnOn) return new Set()
  const until = addDays(today, WEEKS * 7)
  return new Set(
    [1, 2].map((ahead) => firstDay(addMonths(monthOf(today), ahead))).filter((day) => day <= until),
  )
}
