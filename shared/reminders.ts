import type { QuietHours, Reminder } from './ipc'

/** What is kept of the reminders between two starts. */
export interface RemindersKept {
  readonly reminders: readonly Reminder[]
  /** Keys of those already shown. */
  readonly shown: readonly string[]
}

/** What a reminder says. */
export type ReminderWords = Pick<Reminder, 'title' | 'body'>

/** Before any was set. */
export const noReminders: RemindersKept = { reminders: [], shown: [] }

/** Nobody wants to hear of small sums at night. */
export const usualQuiet: QuietHours = { from: 21, until: 8 }

/** Whether an hour of the day (0 to 23) is quiet. */
export function isQuiet({ from, until }: QuietHours, hour: number): boolean {
  return from <= until ? hour >= from && hour < until : hour >= from || hour < until
}

/** A reminder moved to another day is a new one. */
const keyOf = ({ id, day }: Reminder): string => `${day} ${id}`

/** The reminders to show now: their day has come, and they have not been shown. */
export const due = ({ reminders, shown }: RemindersKept, today: string): readonly Reminder[] =>
  reminders.filter((reminder) => reminder.day <= today && !shown.includes(keyOf(reminder)))

/** The same, with these marked as shown. */
export const afterShowing = (kept: RemindersKept, now: readonly Reminder[]): RemindersKept => ({
  ...kept,
  shown: [...kept.shown, ...now.map(keyOf)],
})

/** More than can be wanted at a time: what was shown of those is never forgotten. */
const MOST_REMEMBERED = 500

/**
 * The same, with other reminders. What was shown stays known for a while: a window that is only just starting, or plans
 * anew, takes a reminder away and sets it again.
 */
export const afterSetting = (kept: RemindersKept, reminders: readonly Reminder[]): RemindersKept => {
  const wanted = new Set(reminders.map(keyOf))
  const [gone, stays] = [false, true].map((isWanted) =>
    kept.shown.filter((key) => wanted.has(key) === isWanted),
  )
  return { reminders, shown: [...gone!.slice(-MOST_REMEMBERED), ...stays!] }
}

/** The same days in these words, one reminder each: shown where all of its day were. The same object where they are so already. */
export function afterSilencing(kept: RemindersKept, words: ReminderWords): RemindersKept {
  const isShown = (reminder: Reminder): boolean => kept.shown.includes(keyOf(reminder))
  const days = [...new Set(kept.reminders.map(({ day }) => day))]
  const reminders = days.map((day): Reminder => ({ id: day, day, ...words }))
  if (JSON.stringify(reminders.map(fieldsOf)) === JSON.stringify(kept.reminders.map(fieldsOf))) return kept
  const shown = reminders.filter(({ day }) =>
    kept.reminders.every((reminder) => reminder.day !== day || isShown(reminder)),
  )
  return { reminders, shown: shown.map(keyOf) }
}

const fieldsOf = ({ id, day, title, body }: Reminder): readonly string[] => [id, day, title, body]
