import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays } from '../../../shared/day'
import { untoldLapses } from '../../advice/lapses'
import { spendBefore } from '../../advice/spend-step'
import { useAdviceIfAny } from '../../advice/use-advice'
import { useCheckInReminders } from '../../advice/use-check-in-reminders'
import { useLapseWords } from '../../advice/use-lapse-words'
import { useLapses } from '../../advice/use-lapses'
import { useSpendOutside } from '../../advice/use-spend-outside'
import { useStepWords } from '../../advice/use-step-words'
import { bridge } from '../../bridge/bridge'
import { usePreferences } from '../../store/use-preferences'
import { useWorkspace } from '../../store/workspace'
import { useDisplay } from '../../ui/display'

/** So many the desktop keeps; of years to come the window tells in time. */
const MOST_REMINDERS = 1_000

/** Tells the desktop how to speak, what is next, and when to remind. Draws nothing. */
export function PlanOutside() {
  const { language, theme, today } = useDisplay()
  const [preferences] = usePreferences()
  const { t } = useTranslation()
  const { mode, database } = useWorkspace()
  const locked = database.address.key !== null
  const advice = useAdviceIfAny()
  const { lineOf, reminderOf } = useStepWords()
  const { nextLine, reminders } = useLapseWords()
  const { lineOf: spendLine, reminders: spendReminders } = useSpendOutside()
  const known = useLapses()
  const own = mode === 'own' ? advice : undefined
  const lapses = useMemo(
    () => (mode === 'own' && known ? untoldLapses(known, own?.spending ?? []) : undefined),
    [mode, known, own],
  )
  const step = own?.steps[0]
  const until = step?.transfer.on ?? addDays(today, preferences?.horizonDays ?? 0)
  const spend = own ? spendBefore(own.spending, until) : null
  const { reminders: checkIns, line: checkInLine, days: checkInDays } = useCheckInReminders()
  const [checkInDay] = checkInDays
  const nextDay = spend?.by ?? step?.transfer.on
  const isCheckIn = checkInDay !== undefined && (nextDay === undefined || checkInDay <= nextDay)
  const nextPlanned = spend ? spendLine(spend) : step ? lineOf(step) : null
  const nextStep = isCheckIn ? checkInLine : nextPlanned
  const nextLeadsTo = isCheckIn ? 'check-in' : 'plan'
  const nextLapse = lapses ? nextLine(lapses) : null

  useEffect(
    () => void bridge.setPresence({ language, theme, nextStep, nextLapse, nextLeadsTo }),
    [language, theme, nextStep, nextLapse, nextLeadsTo],
  )
  useEffect(() => {
    // Invented people are not reminded, and until there is a plan the last one's reminders stand.
    if (!own || !lapses) return
    const { steps, spending } = own
    const wanted = [...steps.map(reminderOf), ...spendReminders(spending), ...reminders(lapses)].slice(
      0,
      MOST_REMINDERS,
    )
    // They lie on the disk until their day: of a locked ledger they tell the days, and no more.
    const all = [...wanted, ...checkIns]
    const days = [...new Set(all.map(({ day }) => day))]
    const silent = days.map((day) => ({
      id: day,
      day,
      title: t('lock.reminderTitle'),
      body: t('lock.reminderText'),
    }))
    void bridge.setReminders(locked ? silent : all)
  }, [own, reminderOf, spendReminders, lapses, reminders, checkIns, locked, t])
  return null
}
