import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { writeCalendar } from '../../shared/calendar/write-calendar'
import { minor } from '../../shared/money/money'
import { saveFile } from '../bridge/save-file'
import { useDisplay } from '../ui/display'
import { useFormat } from '../ui/use-format'
import type { Advice } from './advice'
import { useSpendWords } from './use-spend-words'
import { useStepWords } from './use-step-words'

/** Saves the steps of the plan that have a day as a calendar file. Hidden amounts stay hidden in it. */
export function useSaveCalendar(): (told: Pick<Advice, 'steps' | 'spending'>) => Promise<void> {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const { money } = useFormat()
  const { detailsOf, stableId } = useStepWords()
  const { titleOf, thenOf, savesOf } = useSpendWords()
  return useCallback(
    async ({ steps, spending }: Pick<Advice, 'steps' | 'spending'>) => {
      const transfers = steps.map((step) => ({
        id: `${stableId(step)} ${step.transfer.on}`,
        day: step.transfer.on,
        title: t('desktop.calendarTitle', {
          amount: money(minor(step.transfer.amount), step.from.currency),
          from: step.from.name,
        }),
        text: detailsOf(step),
      }))
      const deadlines = spending.flatMap((step) =>
        step.by === null
          ? []
          : {
              id: `spend ${step.account.id} ${step.by}`,
              day: step.by,
              title: titleOf(step),
              text: [...thenOf(step), ...savesOf(step)].join(' '),
            },
      )
      const file = writeCalendar([...transfers, ...deadlines], new Date().toISOString())
      await saveFile(`jandon-${today}.ics`, new TextEncoder().encode(file))
    },
    [t, money, detailsOf, stableId, titleOf, thenOf, savesOf, today],
  )
}
