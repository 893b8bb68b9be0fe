import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { writeCalendar } from '../../shared/calendar/write-calendar'
import { minor } from '../../shared/money/money'
import { saveFile } from '../bridge/save-file'
import { useDisplay } from '../ui/display'
import { useFormat } from '../ui/use-format'
import type { Step } from './advice'
import { useStepWords } from './use-step-words'

/** Saves the steps of the plan as a calendar file. Hidden amounts stay hidden in it. */
export function useSaveCalendar(): (steps: readonly Step[]) => Promise<void> {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const { money } = useFormat()
  const { detailsOf, stableId } = useStepWords()
  return useCallback(
    async (steps: readonly Step[]) => {
      const events = steps.map((step) => ({
        id: `${stableId(step)} ${step.transfer.on}`,
        day: step.transfer.on,
        title: t('desktop.calendarTitle', {
          amount: money(minor(step.transfer.amount), step.from.currency),
          from: step.from.name,
        }),
        text: detailsOf(step),
      }))
      const file = writeCalendar(events, new Date().toISOString())
      await saveFile(`jandon-${today}.ics`, new TextEncoder().encode(file))
    },
    [t, money, detailsOf, stableId, today],
  )
}
