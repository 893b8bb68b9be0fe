import { join } from 'node:path'
import { app, dialog, ipcMain, powerMonitor, protocol, session, shell } from 'electron'
import type { Trouble } from '../shared/ipc'
import { releasePage } from '../shared/release-page'
import { keepArchive } from './archive/archive'
import { answerApp, appOrigin, appScheme } from './content/app-scheme'
import { HIDDEN_SWITCH } from './desktop/autostart-entry'
import { desktopCalls } from './desktop/desktop-calls'
import { keepDesktopSettings } from './desktop/desktop-settings'
import { setLoginStart } from './desktop/login-start'
import { fileCalls } from './files/file-calls'
import type { OpenedFiles } from './files/opened-files'
import { keepRecentFiles } from './files/recent-files'
import { removeDrafts } from './files/remove-drafts'
import { removeSetAside } from './files/remove-set-aside'
import { offerFoundFiles } from './found/found-files'
import { watchFolder } from './found/watch-folder'
import { allowedLinks } from './links/allowed-links'
import { openLink } from './links/open-link'
import { keepLedgerNote } from './mark/ledger-note'
import { reminderCalls } from './reminders/reminder-calls'
import { startReminders } from './reminders/start-reminders'
import { lockNavigation } from './security/lock-navigation'
import { lockSession } from './security/lock-session'
import { serve } from './serve/serve'
import { keepSnapshots } from './snapshots/snapshots'
import { checkForUpdates } from './updates/check-for-updates'
import { loadUpdater } from './updates/load-updater'
import { updateObstacle } from './updates/update-obstacle'
import { openWindow } from './window/open-window'
import { recoverFromCrash } from './window/recover'
import { surroundings } from './window/surroundings'
import { tellWindow } from './window/tell-window'
import { theWindow } from './window/the-window'
import { whenLeftAlone } from './window/when-left-alone'

const built = join(import.meta.dirname, '..')

/** What the app starts with. */
export interface Start {
  /** The development server's address, else null: the built files are shown. */
  readonly devServer: string | null
  /** Tells the window's own addresses. */
  readonly isOwn: (address: string) => boolean
  /** The files the app is opened with. */
  readonly opened: OpenedFiles
  /** Whether Chromium was started so that it can reach the releases. */
  readonly updatesInApp: boolean
}

/** Puts the app together and opens its window, once Electron is ready. */
export async function start({ devServer, isOwn, opened, updatesInApp }: Start): Promise<void> {
  const inProfile = (name: string): string => join(app.getPath('userData'), name)
  const troubles = new Set<Trouble>()
  const found = (trouble: Trouble) => (): void => void troubles.add(trouble)
  for (const folder of ['', 'snapshots']) await removeDrafts(inProfile(folder))

  const settings = await keepDesktopSettings(inProfile('desktop.json'), found('settings-damaged'))
  const recent = await keepRecentFiles(inProfile('recent.json'), app)
  const asking = { dialog, window: theWindow, words: () => around.words() }
  const links = { ...asking, allowed: allowedLinks, shell }
  const obstacle = updateObstacle({
    platform: process.platform,
    isPackaged: app.isPackaged,
    resources: process.resourcesPath,
    executable: process.execPath,
    isPortable: process.env['PORTABLE_EXECUTABLE_FILE'] !== undefined,
  })
  const updates = checkForUpdates({
    ...asking,
    isOn: () => updatesInApp && settings.now().updatesInApp,
    obstacle: () => obstacle,
    load: loadUpdater,
    openReleasePage: () => openLink(links, releasePage),
  })
  const around = surroundings({
    developing: devServer !== null,
    recent,
    staysInTray: () => settings.now().staysInTray,
    openAgain: (path) => opened.add([path]),
    checkForUpdates: () => void updates(),
  })
  const folder = watchFolder(() => tellWindow('statements-found'))

  settings.onChange(({ watchFolder: watched }) => {
    folder.follow(watched)
    around.draw()
  })
  recent.onChange(around.draw)
  opened.onAdded(() => tellWindow('files-opened'))
  whenLeftAlone(powerMonitor, () => tellWindow('left-alone'))

  protocol.handle(appScheme.scheme, answerApp(join(built, 'renderer')))
  const refusedRequests = lockSession(session.defaultSession, isOwn)
  app.on('web-contents-created', (_event, contents) =>
    lockNavigation(contents, isOwn, (address) => void openLink(links, address)),
  )

  const hostInfo = async () => ({
    shell: 'desktop' as const,
    version: app.getVersion(),
    platform: process.platform,
    refusedRequests: refusedRequests(),
    troubles: [...troubles],
    updateObstacle: await obstacle,
  })
  const remember = (paths: readonly string[]): void => void recent.add(paths)
  const quiet = () => settings.now().quiet
  const reminders = startReminders(inProfile('reminders.json'), quiet, found('reminders-damaged'))
  serve(
    ipcMain,
    {
      hostInfo,
      ...fileCalls({ dialog, window: theWindow, opened, downloads: app.getPath('downloads'), remember }),
      ...keepSnapshots(
        inProfile('snapshots'),
        () => new Date(),
        () => removeSetAside(inProfile('')),
      ),
      ...reminderCalls(reminders),
      setPresence: around.setPresence,
      ...desktopCalls(settings, dialog, theWindow, setLoginStart),
      ...offerFoundFiles(() => settings.now().watchFolder, inProfile('found.json'), found('found-damaged')),
      ...keepArchive(() => settings.now().archiveFolder),
      ...keepLedgerNote(inProfile('ledger-note.json')),
    },
    isOwn,
  )

  await openWindow({
    address: devServer ?? `${appOrigin}/`,
    preload: join(built, 'preload', 'preload.cjs'),
    stateFile: inProfile('window.json'),
    hidden: settings.now().staysInTray && process.argv.includes(HIDDEN_SWITCH),
    staysOnClose: () => settings.now().staysInTray,
    onDamaged: found('window-damaged'),
    onCreated: (created) =>
      recoverFromCrash(created, { dialog, words: around.words, quit: () => app.quit() }),
  })
}
