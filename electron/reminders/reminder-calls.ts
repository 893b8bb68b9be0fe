import type { Calls } from '../../shared/ipc'
import type { Reminders } from './reminders'

/** Answers the calls that speak of reminders; null where the system shows no notifications. */
export const reminderCalls = (
  reminders: Reminders | null,
): Pick<Calls, 'setReminders' | 'silenceReminders'> => ({
  async setReminders(wanted) {
    if (reminders === null) return 'unavailable'
    await reminders.set(wanted)
    return 'set'
  },
  async silenceReminders(words) {
    if (reminders === null) return 'unavailable'
    await reminders.silence(words)
    return 'set'
  },
})
