import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserWindow, Dialog, IpcMain } from 'electron'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keepArchive } from '../../../electron/archive/archive'
import { desktopCalls } from '../../../electron/desktop/desktop-calls'
import { keepDesktopSettings } from '../../../electron/desktop/desktop-settings'
import { fileCalls } from '../../../electron/files/file-calls'
import { collectOpenedFiles } from '../../../electron/files/opened-files'
import { offerFoundFiles } from '../../../electron/found/found-files'
import { keepLedgerNote } from '../../../electron/mark/ledger-note'
import { reminderCalls } from '../../../electron/reminders/reminder-calls'
import { keepReminders } from '../../../electron/reminders/reminders'
import { type Answer, answered } from '../../../electron/serve/answered'
import { callArguments } from '../../../electron/serve/arguments'
import { serve } from '../../../electron/serve/serve'
import { keepSnapshots } from '../../../electron/snapshots/snapshots'
import { callNames, type Calls } from '../../../shared/ipc'
import { changed, hostileChanges, hostileValue, isPolluted, made } from '../../support/hostile'
import { rightCalls } from '../../support/right-calls'
import { temporaryFolder } from '../../support/temporary-folder'

/** How often; `IPC_RUNS=100000 npx vitest … garbage` for longer. */
const RUNS = Number(process.env['IPC_RUNS'] ?? 600)

type Handler = (event: unknown, ...args: unknown[]) => Promise<Answer>

/** Everything the main process answers with, on a folder of its own, before a person who cancels every dialog. */
async function mainProcess(
  folder: string,
): Promise<(name: keyof Calls, ...args: unknown[]) => Promise<unknown>> {
  const inProfile = (name: string): string => join(folder, 'profile', name)
  mkdirSync(inProfile('archive'), { recursive: true })
  const cancels = () => Promise.resolve({ canceled: true, filePaths: [], filePath: '' })
  const dialog = { showOpenDialog: cancels, showSaveDialog: cancels } as unknown as Dialog
  const window = () => ({}) as BrowserWindow
  const ignore = (): void => undefined
  const settings = await keepDesktopSettings(inProfile('desktop.json'), ignore)
  const now = () => new Date('2026-11-22T03:00:00Z')
  const reminders = { now, mayShow: () => true, show: ignore, onDamaged: ignore }
  const handlers = new Map<string, Handler>()
  const ipc = {
    handle: (name: string, handler: Handler) => handlers.set(name, handler),
  } as unknown as IpcMain
  const hostInfo = {
    shell: 'desktop' as const,
    version: '0',
    platform: 'linux',
    refusedRequests: 0,
    troubles: [],
    updateObstacle: null,
  }
  serve(
    ipc,
    {
      hostInfo: () => Promise.resolve(hostInfo),
      ...fileCalls({ dialog, window, opened: collectOpenedFiles(), downloads: folder, remember: ignore }),
      ...keepSnapshots(inProfile('snapshots'), now),
      ...reminderCalls(keepReminders(inProfile('reminders.json'), reminders)),
      setPresence: () => Promise.resolve(),
      ...desktopCalls(settings, dialog, window, () => Promise.resolve()),
      ...offerFoundFiles(() => settings.now().watchFolder, inProfile('found.json'), ignore),
      ...keepArchive(() => inProfile('archive')),
      ...keepLedgerNote(inProfile('ledger-note.json')),
    },
    () => true,
  )
  return async (name, ...args) =>
    answered(await handlers.get(name)!({ senderFrame: { url: 'app://jandon/', parent: null } }, ...args))
}

/** All files below a folder, with what would tell that one was written to. */
const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  )

it('a window that was taken over breaks nothing by any call, and writes nowhere but where the app keeps its own', async () => {
  const folder = temporaryFolder()
  const call = await mainProcess(folder)
  let refused = 0
  let answered = 0
  const anyCall = fc.record({
    name: fc.constantFrom(...callNames),
    changes: hostileChanges,
    more: fc.option(hostileValue, { freq: 2 }),
  })
  await fc.assert(
    fc.asyncProperty(anyCall, async ({ name, changes, more }) => {
      const sent = changed(rightCalls[name], changes)
      const args = [
        ...(Array.isArray(sent) ? (sent as unknown[]) : [sent]),
        ...(more === null ? [] : [made(more)]),
      ]
      const allowed = callArguments[name].safeParse(args).success
      const done = await call(name, ...args).then(
        () => true,
        () => false,
      )
      if (!allowed) expect(done).toBe(false)
      if (done) answered++
      else refused++
      expect(isPolluted()).toBe(false)
    }),
    { numRuns: RUNS },
  )
  console.log(`${RUNS} calls with garbage: ${refused} refused, ${answered} answered`)
  expect(refused).toBeGreaterThan(RUNS / 2)
  const kept = /^profile\/(archive\/[0-9a-f]{16} [^/]+|snapshots\/[0-9TZ-]+\.snapshot|[a-z-]+\.json)$/
  expect(filesBelow(folder).filter((name) => !kept.test(name))).toEqual([])
  for (const name of callNames) await call(name, ...rightCalls[name])
}, 120_000)
