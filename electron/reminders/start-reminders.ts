import { Notification, powerMonitor } from 'electron'
import type { Reminder } from '../../shared/ipc'
import { showWindow } from '../window/show-window'
import { keepReminders, type Reminders } from './reminders'

const CHECK_EVERY_MS = 10 * 60_000

/** Shows reminders on their day while the app runs; null where the system shows no notifications. */
export function startReminders(file: string): Reminders | null {
  if (!Notification.isSupported()) return null
  const reminders = keepReminders(file, () => new Date(), notify)
  // A disk that refuses now is asked again: what could not be marked as shown was not shown.
  const check = (): void => void reminders.check().catch(() => undefined)
  check()
  setInterval(check, CHECK_EVERY_MS)
  powerMonitor.on('resume', check)
  return reminders
}

function notify({ title, body }: Reminder): void {
  const notification = new Notification({ title, body })
  notification.on('click', showWindow)
  notification.show()
}
