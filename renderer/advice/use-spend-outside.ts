import { useMemo } from 'react'
import type { CalendarEvent } from '../../shared/calendar/write-calendar'
import { noticeDays, reminderDays } from '../../shared/expiry/notices'
import type { Reminder } from '../../shared/ipc'
import { useDisplay } from '../ui/display'
import { datedSpends, type DatedSpend, type SpendStep } from './spend-step'
import { useSpendWords } from './use-spend-words'

/** Sums to spend as they are told outside of the window, as long before as a lapse. Hidden amounts stay hidden. */
export interface SpendOutside {
  /** One line with its day. */
  readonly lineOf: (step: DatedSpend) => string
  /** One for each day on which something is to be told, the earliest first; what no day presses is not told. */
  readonly reminders: (spending: readonly SpendStep[]) => readonly Reminder[]
  readonly events: (spending: readonly SpendStep[]) => readonly CalendarEvent[]
}

/** The same for the same place and day in the next plan, whatever the sum. */
const idOf = ({ account, by }: DatedSpend): string => `spend ${by} ${account.id}`.slice(0, 200)

/** The words for sums to spend, in reminders, the tray and a calendar. */
export function useSpendOutside(): SpendOutside {
  const { datedTitleOf, lossOf, thenOf } = useSpendWords()
  const { today } = useDisplay()
  return useMemo(() => {
    const textOf = (step: DatedSpend): string => [lossOf(step), ...thenOf(step)].join(' ').slice(0, 2_000)
    const lineOf = (step: DatedSpend): string => datedTitleOf(step).slice(0, 200)
    return {
      lineOf,
      reminders: (spending) =>
        datedSpends(spending)
          .flatMap((step) =>
            reminderDays({ until: step.by }, today).map((day) => ({
              id: idOf(step),
              day,
              title: lineOf(step),
              body: textOf(step),
            })),
          )
          .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
      events: (spending) =>
        datedSpends(spending).map((step) => ({
          id: idOf(step),
          day: step.by,
          title: lineOf(step),
          text: textOf(step),
          remind: noticeDays,
        })),
    }
  }, [datedTitleOf, lossOf, thenOf, today])
}
