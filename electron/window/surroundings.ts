import { app, Menu, nativeTheme } from 'electron'
import type { Presence } from '../../shared/ipc'
import type { RecentFiles } from '../files/recent-files'
import { trayIcon } from '../tray/tray'
import { desktopWords, type DesktopWords, nearestLanguage } from '../words/desktop-words'
import { menu } from './menu'
import { showWindow } from './show-window'
import { tellWindowInFront } from './tell-window'

/** What stands around the window and speaks as it does: menu, tray, theme. */
export interface Surroundings {
  readonly words: () => DesktopWords
  /** The window tells how it looks and what is next. */
  readonly setPresence: (presence: Presence) => Promise<void>
  /** Draws all of it anew. */
  readonly draw: () => void
}

/** What it is drawn from. */
export interface SurroundingParts {
  readonly developing: boolean
  readonly recent: Pick<RecentFiles, 'list' | 'clear'>
  readonly staysInTray: () => boolean
  readonly openAgain: (path: string) => void
  readonly checkForUpdates: () => void
}

/** Draws menu and tray; in the system's language until the window has told its own. */
export function surroundings(parts: SurroundingParts): Surroundings {
  const tray = trayIcon()
  let presence: Presence = {
    language: nearestLanguage(app.getLocale()),
    theme: 'system',
    nextStep: null,
    nextLapse: null,
  }
  const words = (): DesktopWords => desktopWords(presence.language)

  function draw(): void {
    const { developing, openAgain, checkForUpdates } = parts
    Menu.setApplicationMenu(
      Menu.buildFromTemplate(
        menu({
          platform: process.platform,
          words: words(),
          developing,
          recent: parts.recent.list(),
          tell: tellWindowInFront,
          openAgain,
          forgetRecent: () => void parts.recent.clear(),
          checkForUpdates,
        }),
      ),
    )
    const { nextStep, nextLapse, nextLeadsTo = 'plan' } = presence
    const showNext = (): void => tellWindowInFront(`show-${nextLeadsTo}`)
    const showOverview = (): void => tellWindowInFront('show-overview')
    tray.set(
      parts.staysInTray()
        ? { words: words(), nextStep, nextLapse, showNext, showOverview, showWindow, quit: () => app.quit() }
        : null,
    )
  }

  return {
    words,
    draw,
    setPresence(told) {
      presence = told
      nativeTheme.themeSource = told.theme
      draw()
      return Promise.resolve()
    },
  }
}
