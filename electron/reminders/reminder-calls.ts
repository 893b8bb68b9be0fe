import type { Calls } from '../../shared/ipc'
import type { Reminders } from './reminders'

/** Answers the call that speaks of reminders; null where the system shows no notifications. */
export const reminderCalls = (reminders: Reminders | null): Pick<Calls, 'setReminders'> => ({
  async setReminders(wanted) {
    if (reminders === null) return 'unavailable'
    await reminders.set(wanted)
    return 'set'
  },
})
