import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { type CalendarEvent, writeCalendar } from '../../shared/calendar/write-calendar'
import { minor } from '../../shared/money/money'
import { saveFile } from '../bridge/save-file'
import { useDisplay } from '../ui/display'
import { useFormat } from '../ui/use-format'
import type { Advice } from './advice'
import { type AccountLapses, allLapses, untoldLapses } from './lapses'
import { useCheckInReminders } from './use-check-in-reminders'
import { useLapseWords } from './use-lapse-words'
import { useRouteFacts } from './use-route-facts'
import { useSpendOutside } from './use-spend-outside'
import { useStepWords } from './use-step-words'

/** What of a plan has days: transfers, and sums to spend. */
export type PlannedDays = Pick<Advice, 'steps' | 'spending'>

/** What is saved in a calendar file. */
export interface SaveCalendar {
  /** The steps of the plan, the check-ins that are wanted, and all that lapses. */
  readonly plan: (of: PlannedDays) => Promise<void>
  /** What lapses in an account. */
  readonly lapses: (of: AccountLapses) => Promise<void>
}

/** Saves days to come as a calendar file. Hidden amounts stay hidden in it. */
export function useSaveCalendar(): SaveCalendar {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const { money } = useFormat()
  const { detailsOf, stableId } = useStepWords()
  const { events: lapseEvents } = useLapseWords()
  const { events: spendEvents } = useSpendOutside()
  const facts = useRouteFacts()
  const { event } = useCheckInReminders()
  const save = useCallback(
    async (events: readonly CalendarEvent[]) => {
      const file = writeCalendar(events, new Date().toISOString())
      await saveFile(`jandon-${today}.ics`, new TextEncoder().encode(file))
    },
    [today],
  )
  const plan = useCallback(
    ({ steps, spending }: PlannedDays) => {
      const events = steps.map((step) => ({
        id: `${stableId(step)} ${step.transfer.on}`,
        day: step.transfer.on,
        title: t('desktop.calendarTitle', {
          amount: money(minor(step.transfer.amount), step.from.currency),
          from: step.from.name,
        }),
        text: detailsOf(step),
      }))
      const lapses = lapseEvents(facts ? untoldLapses(allLapses(facts), spending) : [])
      return save([...events, ...spendEvents(spending), ...(event ? [event] : []), ...lapses])
    },
    [save, t, money, detailsOf, stableId, spendEvents, event, lapseEvents, facts],
  )
  return { plan, lapses: (of) => save(lapseEvents([of])) }
}
