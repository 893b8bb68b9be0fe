import { BrowserWindow, Notification, powerMonitor } from 'electron'
import type { QuietHours, Reminder } from '../../shared/ipc'
import { isQuiet } from '../../shared/reminders'
import { showWindow } from '../window/show-window'
import { keepReminders, type Reminders } from './reminders'

const CHECK_EVERY_MS = 10 * 60_000

/**
 * Shows reminders on their day while the app runs; null where the system shows no notifications.
 *
 * @param quiet the hours in which none is shown; it is shown after them
 * @param onDamaged told where those kept cannot be read; the window sets them again with its next plan
 */
export function startReminders(
  file: string,
  quiet: () => QuietHours,
  onDamaged: () => void,
): Reminders | null {
  if (!Notification.isSupported()) return null
  const now = (): Date => new Date()
  // Who sits before the window sees the plan itself.
  const mayShow = (): boolean =>
    !isQuiet(quiet(), now().getHours()) && BrowserWindow.getFocusedWindow() === null
  const reminders = keepReminders(file, { now, mayShow, show: notify, onDamaged })
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
