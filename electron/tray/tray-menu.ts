import type { MenuItemConstructorOptions } from 'electron'
import type { DesktopWords } from '../words/desktop-words'

/** What the tray's menu is made of. */
export interface TrayParts {
  readonly words: DesktopWords
  /** As the window words it, amounts hidden if so set; null where there is nothing to do. */
  readonly nextStep: string | null
  readonly showNext: () => void
  readonly showWindow: () => void
  readonly quit: () => void
}

/** The tray's menu: the next step first, since that is what one looks for. */
export const trayMenu = ({
  words,
  nextStep,
  showNext,
  showWindow,
  quit,
}: TrayParts): MenuItemConstructorOptions[] => [
  nextStep === null
    ? { label: words.nothingToDo, enabled: false }
    : { label: nextStep.replaceAll('&', '&&'), click: showNext },
  { type: 'separator' },
  { label: words.openWindow, click: showWindow },
  { label: words.quit, click: quit },
]
