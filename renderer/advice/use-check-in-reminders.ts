import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarEvent } from '../../shared/calendar/write-calendar'
import { checkInDays, lastCheckIn, repeatRule } from '../../shared/check-in/rhythm'
import type { Day } from '../../shared/day'
import type { Reminder } from '../../shared/ipc'
import { useStatedLedger } from '../store/use-ledger'
import { usePreferences } from '../store/use-preferences'
import { useDisplay } from '../ui/display'
import { useFormat } from '../ui/use-format'

/** When the person wants to be told to look at their places, and how it is told outside of the window. */
export interface CheckInReminders {
  /** Soonest first; the first may be past, where no check-in followed it. None where none are wanted. */
  readonly days: readonly Day[]
  readonly reminders: readonly Reminder[]
  /** The first of them in one line, with its day; null where there is none. */
  readonly line: string | null
  /** All that are to come, as one event that repeats; null where there is none. */
  readonly event: CalendarEvent | null
}

const none: CheckInReminders = { days: [], reminders: [], line: null, event: null }

/** The check-ins of the rhythm that the person chose, moved on by each that is done. */
export function useCheckInReminders(): CheckInReminders {
  const { t } = useTranslation()
  const { weekday } = useFormat()
  const { today } = useDisplay()
  const ledger = useStatedLedger()
  const [preferences] = usePreferences()
  const rhythm = preferences?.checkInRhythm
  return useMemo(() => {
    if (!ledger || ledger.size === 0 || !rhythm || rhythm.every === 'never') return none
    const days = checkInDays(rhythm, lastCheckIn(ledger, today), today)
    const words = { title: t('checkIn.remind.title'), body: t('checkIn.remind.body') }
    const [first] = days
    const coming = days.find((day) => day >= today)
    return {
      days,
      reminders: days.map((day) => ({ id: 'check-in', day, ...words })),
      line: first === undefined ? null : t('checkIn.remind.line', { day: weekday(first) }),
      event:
        coming === undefined
          ? null
          : {
              id: 'check-in',
              day: coming,
              title: words.title,
              text: words.body,
              repeats: repeatRule(rhythm),
            },
    }
  }, [ledger, rhythm, today, t, weekday])
}
