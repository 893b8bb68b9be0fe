import { z } from 'zod'
import type { Reminder } from '../../shared/ipc'
import {
  afterSetting,
  afterShowing,
  afterSilencing,
  due,
  noReminders,
  type RemindersKept,
  type ReminderWords,
} from '../../shared/reminders'
import { inTurn } from '../../shared/in-turn'
import { readJson } from '../files/read-json'
import { writeJson } from '../files/write-json'
import { ReminderList } from '../serve/arguments'
import { localDay } from './local-day'

/** The reminders of one file. */
export interface Reminders {
  /** Replaces all reminders, and shows those whose day it is. */
  set(reminders: readonly Reminder[]): Promise<void>
  /** Leaves of each its day alone, in these words. */
  silence(words: ReminderWords): Promise<void>
  /** Shows what is due. To be called at the start and now and then: timers sleep when the machine does. */
  check(): Promise<void>
}

const Kept = z.object({ reminders: ReminderList, shown: z.array(z.string()) })

/** What reminders are shown with. */
export interface ReminderParts {
  readonly now: () => Date
  /** Whether this is a moment to show any; else they wait for the next check. */
  readonly mayShow: () => boolean
  /** Puts one on the screen. */
  readonly show: (reminder: Reminder) => void
  readonly onDamaged: () => void
}

/** Keeps reminders in a file, so that they survive restarts. A damaged file counts as none. */
export function keepReminders(file: string, { now, mayShow, show, onDamaged }: ReminderParts): Reminders {
  const turn = inTurn()
  const update = (change: (kept: RemindersKept) => RemindersKept): Promise<void> =>
    turn(async () => {
      const before = await readJson(file, Kept, noReminders, onDamaged)
      const changed = change(before)
      const dueNow = mayShow() ? due(changed, localDay(now())) : []
      if (changed === before && dueNow.length === 0) return
      await writeJson(file, afterShowing(changed, dueNow))
      dueNow.forEach(show)
    })
  return {
    set: (reminders) => update((kept) => afterSetting(kept, reminders)),
    silence: (words) => update((kept) => afterSilencing(kept, words)),
    check: () => update((kept) => kept),
  }
}
