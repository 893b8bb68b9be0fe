import { useEffect } from 'react'
import { useAdviceIfAny } from '../../advice/use-advice'
import { useStepWords } from '../../advice/use-step-words'
import { bridge } from '../../bridge/bridge'
import { useWorkspace } from '../../store/workspace'
import { useDisplay } from '../../ui/display'

/** Tells the desktop how to speak, what is next, and when to remind. Draws nothing. */
export function PlanOutside() {
  const { language, theme } = useDisplay()
  const { mode } = useWorkspace()
  const advice = useAdviceIfAny()
  const { lineOf, reminderOf } = useStepWords()
  const steps = mode === 'own' ? advice?.steps : undefined
  const next = steps?.[0]
  const nextStep = next ? lineOf(next) : null

  useEffect(() => void bridge.setPresence({ language, theme, nextStep }), [language, theme, nextStep])
  useEffect(() => {
    // Invented people are not reminded, and until there is a plan the last one's reminders stand.
    if (steps) void bridge.setReminders(steps.map(reminderOf))
  }, [steps, reminderOf])
  return null
}
