import { format } from 'date-fns'
import type { Calls } from '../../../shared/ipc'
import {
  afterSetting,
  afterShowing,
  afterSilencing,
  due,
  noReminders,
  type RemindersKept,
} from '../../../shared/reminders'

const KEY = 'jandon.reminders'
const CHECK_EVERY_MS = 10 * 60_000

let checking: ReturnType<typeof setInterval> | undefined

/**
 * Shows reminders on their day while the page is open. Asks for permission only while a click is being answered,
 * since browsers hold a question out of the blue against the page.
 */
export const setReminders: Calls['setReminders'] = async (reminders) => {
  if (!(await mayNotify())) return 'unavailable'
  keep(afterSetting(kept(), reminders))
  showDue()
  checking ??= setInterval(showDue, CHECK_EVERY_MS)
  return 'set'
}

/** Leaves of each its day alone. Nobody is asked for permission: what lies there is all there is to it. */
export function silenceReminders(...[words]: Parameters<Calls['silenceReminders']>): Promise<'set'> {
  keep(afterSilencing(kept(), words))
  return Promise.resolve('set')
}

async function mayNotify(): Promise<boolean> {
  if (!('Notification' in window)) return false
  if (Notification.permission === 'default' && navigator.userActivation.isActive)
    return (await Notification.requestPermission()) === 'granted'
  return Notification.permission === 'granted'
}

function showDue(): void {
  const now = due(kept(), format(new Date(), 'yyyy-MM-dd'))
  if (now.length === 0) return
  keep(afterShowing(kept(), now))
  for (const { title, body } of now) new Notification(title, { body })
}

/** What lies there was written here, so it is read as it is. */
const kept = (): RemindersKept =>
  JSON.parse(localStorage.getItem(KEY) ?? JSON.stringify(noReminders)) as RemindersKept

const keep = (reminders: RemindersKept): void => localStorage.setItem(KEY, JSON.stringify(reminders))
