import { z } from 'zod'
import { type Calls, hostLanguages } from '../../shared/ipc'
import { Quiet } from '../desktop/desktop-settings'
import { Mark } from '../mark/ledger-note'

const MOST_BYTES = 512 * 1024 * 1024
const MOST_REMINDERS = 1_000

const Bytes = z.instanceof(Uint8Array).refine(({ length }) => length <= MOST_BYTES, 'too many bytes')

/** A name without folder, without characters that some system refuses, and not hidden. */
const FileName = z.string().regex(/^(?!\.)[^\\/:*?"<>|\p{Cc}]{1,200}$/u)

const SnapshotId = z.string().regex(/^[0-9TZ-]{1,40}$/)

/** A line of title and a few of text. */
const ReminderWords = z.strictObject({ title: z.string().max(200), body: z.string().max(2_000) })

/** The reminders of one plan. */
export const ReminderList = z
  .array(ReminderWords.extend({ id: z.string().min(1).max(200), day: z.iso.date() }))
  .max(MOST_REMINDERS)

const PresenceShown = z.strictObject({
  language: z.enum(hostLanguages),
  theme: z.enum(['system', 'light', 'dark']),
  nextStep: z.string().max(200).nullable(),
  nextLapse: z.string().max(200).nullable(),
  nextLeadsTo: z.enum(['plan', 'check-in']).optional(),
})

/** Only what is named changes. */
const SettingsChange = z.union([
  z.strictObject({ staysInTray: z.boolean() }),
  z.strictObject({ opensAtLogin: z.boolean() }),
  z.strictObject({ quiet: Quiet }),
  z.strictObject({ updatesInApp: z.boolean() }),
])

const Folder = z.enum(['watch', 'archive'])

/** Of files that were found or opened. */
const FileIds = z.array(z.string().regex(/^[0-9a-f]{32}$/)).max(10_000)

/** What the window may send with each call. A call without its row does not compile. */
export const callArguments: { readonly [Name in keyof Calls]: z.ZodType<Parameters<Calls[Name]>> } = {
  hostInfo: z.tuple([]),
  pickStatements: z.tuple([]),
  takeOpenedFiles: z.tuple([]),
  doneWithOpened: z.tuple([FileIds]),
  saveFile: z.tuple([FileName, Bytes]),
  saveSnapshot: z.tuple([z.int().nonnegative(), Bytes]),
  listSnapshots: z.tuple([]),
  replaceSnapshot: z.tuple([SnapshotId, Bytes]),
  removeDamaged: z.tuple([SnapshotId.nullable()]),
  readSnapshot: z.tuple([SnapshotId]),
  setReminders: z.tuple([ReminderList]),
  silenceReminders: z.tuple([ReminderWords]),
  setPresence: z.tuple([PresenceShown]),
  desktopSettings: z.tuple([]),
  changeDesktopSettings: z.tuple([SettingsChange]),
  chooseFolder: z.tuple([Folder]),
  forgetFolder: z.tuple([Folder]),
  foundFiles: z.tuple([]),
  takeFound: z.tuple([FileIds]),
  doneWithFound: z.tuple([FileIds]),
  archiveStatement: z.tuple([FileName, Bytes]),
  readArchive: z.tuple([]),
  noteLedger: z.tuple([Mark]),
  notedLedger: z.tuple([]),
}
