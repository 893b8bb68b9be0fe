import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useAdviceIfAny } from '../../advice/use-advice'
import { useCheckInReminders } from '../../advice/use-check-in-reminders'
import { useLapseWords } from '../../advice/use-lapse-words'
import { useLapses } from '../../advice/use-lapses'
import { useStepWords } from '../../advice/use-step-words'
import { bridge } from '../../bridge/bridge'
import { useWorkspace } from '../../store/workspace'
import { useDisplay } from '../../ui/display'

/** So many the desktop keeps; of years to come the window tells in time. */
const MOST_REMINDERS = 1_000

/** Tells the desktop how to speak, what is next, and when to remind. Draws nothing. */
export function PlanOutside() {
  const { language, theme } = useDisplay()
  const { t } = useTranslation()
  const { mode, database } = useWorkspace()
  const locked = database.address.key !== null
  const advice = useAdviceIfAny()
  const { lineOf, reminderOf } = useStepWords()
  const { nextLine, reminders } = useLapseWords()
  const known = useLapses()
  const lapses = mode === 'own' ? known : undefined
  const steps = mode === 'own' ? advice?.steps : undefined
  const next = steps?.[0]
  const { reminders: checkIns, line: checkInLine, days: checkInDays } = useCheckInReminders()
  const [checkInDay] = checkInDays
  const isCheckIn = checkInDay !== undefined && (!next || checkInDay <= next.transfer.on)
  const nextStep = isCheckIn ? checkInLine : next ? lineOf(next) : null
  const nextLeadsTo = isCheckIn ? 'check-in' : 'plan'
  const nextLapse = lapses ? nextLine(lapses) : null

  useEffect(
    () => void bridge.setPresence({ language, theme, nextStep, nextLapse, nextLeadsTo }),
    [language, theme, nextStep, nextLapse, nextLeadsTo],
  )
  useEffect(() => {
    // Invented people are not reminded, and until there is a plan the last one's reminders stand.
    if (!steps || !lapses) return
    const wanted = [...steps.map(reminderOf), ...reminders(lapses)].slice(0, MOST_REMINDERS)
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
  }, [steps, reminderOf, lapses, reminders, checkIns, locked, t])
  return null
}
