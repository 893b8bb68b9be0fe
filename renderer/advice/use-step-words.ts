import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reminder } from '../../shared/ipc'
import { minor } from '../../shared/money/money'
import { useFormat } from '../ui/use-format'
import type { Step } from './advice'
import { useTargetName } from './use-target-name'

/** A step as it is told outside of the window: in a reminder, a calendar, the tray. Hidden amounts stay hidden. */
export interface StepWords {
  /** Where to, at what fee, there when. */
  readonly detailsOf: (step: Step) => string
  /** One line with its day. */
  readonly lineOf: (step: Step) => string
  readonly reminderOf: (step: Step) => Reminder
  /** The same for the same transfer in the next plan, whatever its amount. */
  readonly stableId: (step: Step) => string
}

const stableId = ({ from, name }: Step): string => `${from.id} ${name.provider} ${name.route}`.slice(0, 200)

/** The words for steps. */
export function useStepWords(): StepWords {
  const { t } = useTranslation()
  const { money, day, weekday } = useFormat()
  const nameOf = useTargetName()
  return useMemo(() => {
    const what = ({ transfer, from }: Step) => ({
      amount: money(minor(transfer.amount), from.currency),
      from: from.name,
    })
    const detailsOf = ({ transfer, from, to }: Step): string =>
      t('desktop.reminderText', {
        to: nameOf(to),
        fee: money(minor(transfer.fee), from.currency),
        day: day(transfer.arrives),
      })
    return {
      stableId,
      detailsOf,
      lineOf: (step) =>
        t('desktop.nextStep', { ...what(step), day: weekday(step.transfer.on) }).slice(0, 200),
      reminderOf: (step) => ({
        id: stableId(step),
        day: step.transfer.on,
        title: t('desktop.reminderTitle', what(step)).slice(0, 200),
        body: detailsOf(step).slice(0, 2_000),
      }),
    }
  }, [t, money, day, weekday, nameOf])
}
