import { z } from 'zod'
import type { Calls } from '../../shared/ipc'

const MOST_BYTES = 512 * 1024 * 1024
const MOST_REMINDERS = 1_000

const Bytes = z.instanceof(Uint8Array).refine(({ length }) => length <= MOST_BYTES, 'too many bytes')

/** A name without folder, without characters that some system refuses, and not hidden. */
const FileName = z.string().regex(/^(?!\.)[^\\/:*?"<>|\p{Cc}]{1,200}$/u)

const SnapshotId = z.string().regex(/^[0-9TZ-]{1,40}$/)

/** The reminders of one plan, each with a line of title and a few of text. */
export const ReminderList = z
  .array(
    z.strictObject({
      id: z.string().min(1).max(200),
      day: z.iso.date(),
      title: z.string().max(200),
      body: z.string().max(2_000),
    }),
  )
  .max(MOST_REMINDERS)

/** What the window may send with each call. A call without its row does not compile. */
export const callArguments: { readonly [Name in keyof Calls]: z.ZodType<Parameters<Calls[Name]>> } = {
  hostInfo: z.tuple([]),
  pickStatements: z.tuple([]),
  takeOpenedFiles: z.tuple([]),
  saveFile: z.tuple([FileName, Bytes]),
  saveSnapshot: z.tuple([z.int().nonnegative(), Bytes]),
  listSnapshots: z.tuple([]),
  readSnapshot: z.tuple([SnapshotId]),
  setReminders: z.tuple([ReminderList]),
}
