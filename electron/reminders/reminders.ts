import { z } from 'zod'
import type { Reminder } from '../../shared/ipc'
import { afterSetting, afterShowing, due, noReminders, type RemindersKept } from '../../shared/reminders'
import { readJson } from '../files/read-json'
import { writeFileAtomic } from '../files/write-file-atomic'
import { ReminderList } from '../serve/arguments'
import { localDay } from './local-day'

/** The reminders of one file. */
export interface Reminders {
  /** Replaces all reminders, and shows those whose day it is. */
  set(reminders: readonly Reminder[]): Promise<void>
  /** Shows what is due. To be called at the start and now and then: timers sleep when the machine does. */
  check(): Promise<void>
}

const Kept = z.object({ reminders: ReminderList, shown: z.array(z.string()) })

/**
 * Keeps reminders in a file, so that they survive restarts. A damaged file counts as none: the window sets them again
 * with its next plan.
 *
 * @param show puts one on the screen
 */
export function keepReminders(file: string, now: () => Date, show: (reminder: Reminder) => void): Reminders {
  let last: Promise<unknown> = Promise.resolve()
  const update = (change: (kept: RemindersKept) => RemindersKept): Promise<void> => {
    const turn = last.then(async () => {
      const before = await readJson(file, Kept, noReminders)
      const changed = change(before)
      const dueNow = due(changed, localDay(now()))
      if (changed === before && dueNow.length === 0) return
      await writeFileAtomic(file, Buffer.from(JSON.stringify(afterShowing(changed, dueNow))))
      dueNow.forEach(show)
    })
    last = turn.catch(() => null)
    return turn
  }
  return {
    set: (reminders) => update((kept) => afterSetting(kept, reminders)),
    check: () => update((kept) => kept),
  }
}
