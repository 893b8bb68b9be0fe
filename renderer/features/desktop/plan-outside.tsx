import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useAdviceIfAny } from '../../advice/use-advice'
import { useStepWords } from '../../advice/use-step-words'
import { bridge } from '../../bridge/bridge'
import { useWorkspace } from '../../store/workspace'
import { useDisplay } from '../../ui/display'

/** Tells the desktop how to speak, what is next, and when to remind. Draws nothing. */
export function PlanOutside() {
  const { language, theme } = useDisplay()
  const { t } = useTranslation()
  const { mode, database } = useWorkspace()
  const locked = database.address.key !== null
  const advice = useAdviceIfAny()
  const { lineOf, reminderOf } = useStepWords()
  const steps = mode === 'own' ? advice?.steps : undefined
  const next = steps?.[0]
  const nextStep = next ? lineOf(next) : null

  useEffect(() => void bridge.setPresence({ language, theme, nextStep }), [language, theme, nextStep])
  useEffect(() => {
    // Invented people are not reminded, and until there is a plan the last one's reminders stand.
    if (!steps) return
    // They lie on the disk until their day: of a locked ledger they tell the days, and no more.
    const days = [...new Set(steps.map(({ transfer }) => transfer.on))]
    const silent = days.map((day) => ({
      id: day,
      day,
      title: t('lock.reminderTitle'),
      body: t('lock.reminderText'),
    }))
    void bridge.setReminders(locked ? silent : steps.map(reminderOf))
  }, [steps, reminderOf, locked, t])
  return null
}
