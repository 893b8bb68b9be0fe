import { useTranslation } from 'react-i18next'
import { addDays, type Day, weekday } from '../../../shared/day'
import type { Rhythm } from '../../../shared/check-in/rhythm'
import { CalendarButton } from '../../advice/calendar-button'
import { useCheckInReminders } from '../../advice/use-check-in-reminders'
import { usePreferences } from '../../store/use-preferences'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { useDisplay } from '../../ui/display'
import { Segmented } from '../../ui/segmented'
import { useFormat } from '../../ui/use-format'
import styles from './check-in.module.css'

const rhythms = ['never', 'week', 'month'] as const
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
const dates = Array.from({ length: 31 }, (_, at) => at + 1)
/** No month has more days than every other. */
const SHORTEST_MONTH = 28

/** How often the person wants to be told to look. */
export function RhythmCard() {
  const { t } = useTranslation()
  const { weekday: dayWords } = useFormat()
  const { today } = useDisplay()
  const { days } = useCheckInReminders()
  const [preferences, change] = usePreferences()
  if (!preferences) return null
  const rhythm = preferences.checkInRhythm
  const set = (checkInRhythm: Rhythm) => change({ checkInRhythm })
  const [next] = days

  return (
    <Card title={t('checkIn.remind.ask')} note={t('checkIn.remind.note')}>
      <div className={styles.rhythm}>
        <Segmented
          label={t('checkIn.remind.ask')}
          value={rhythm.every}
          onChange={(every) => set(begun(every, today))}
          choices={rhythms.map((value) => ({ value, text: t(`checkIn.remind.every.${value}`) }))}
        />
        {rhythm.every === 'week' && (
          <WeekdayChoice
            of={rhythm.weekday}
            onChange={(weekday) => set({ ...rhythm, weekday, since: today })}
          />
        )}
        {rhythm.every === 'month' && (
          <Choice
            label={t('checkIn.remind.date')}
            hideLabel
            value={String(rhythm.date)}
            onChange={(date) => set({ ...rhythm, date: Number(date), since: today })}
            choices={dates.map((date) => ({
              value: String(date),
              text: t('checkIn.remind.onDate', { date }),
            }))}
          />
        )}
        {rhythm.every !== 'never' && <CalendarButton of={nothingPlanned} />}
      </div>
      <p role="status" className={styles.rhythmNext}>
        {next !== undefined &&
          (next <= today ? t('checkIn.remind.due') : t('checkIn.remind.next', { day: dayWords(next) }))}
        {rhythm.every === 'month' && rhythm.date > SHORTEST_MONTH && ` ${t('checkIn.remind.short')}`}
      </p>
    </Card>
  )
}

/** The check-ins are saved here, with what lapses; the plan has a button of its own. */
const nothingPlanned = { steps: [], spending: [] }

/** A rhythm as it begins: from today on, on the weekday or the date of today. */
function begun(every: Rhythm['every'], today: Day): Rhythm {
  switch (every) {
    case 'never':
      return { every }
    case 'week':
      return { every, weekday: weekday(today), since: today }
    case 'month':
      return { every, date: Number(today.slice(8)), since: today }
  }
}

/** A Monday, to name the days of a week by. */
const MONDAY = '2026-11-23' as Day

function WeekdayChoice({
  of,
  onChange,
}: {
  readonly of: number
  readonly onChange: (weekday: number) => void
}) {
  const { t } = useTranslation()
  const { language } = useDisplay()
  const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  return (
    <Choice
      label={t('checkIn.remind.weekday')}
      hideLabel
      value={String(of)}
      onChange={(value) => onChange(Number(value))}
      choices={weekdays.map((value) => ({
        value: String(value),
        text: name.format(new Date(`${addDays(MONDAY, value - 1)}T00:00:00Z`)),
      }))}
    />
  )
}
