import type { MenuItemConstructorOptions } from 'electron'
import type { DesktopWords } from '../words/desktop-words'

/** What the tray's menu is made of. */
export interface TrayParts {
  readonly words: DesktopWords
  /** As the window words it, amounts hidden if so set; null where there is nothing to do. */
  readonly nextStep: string | null
  /** The next lapse, in the same way; null where nothing lapses soon. */
  readonly nextLapse: string | null
  readonly showNext: () => void
  readonly showOverview: () => void
  readonly showWindow: () => void
  readonly quit: () => void
}

/** The tray's menu: the next step first, since that is what one looks for, and then what is lost if nothing is done. */
export const trayMenu = ({
  words,
  nextStep,
  nextLapse,
  showNext,
  showOverview,
  showWindow,
  quit,
}: TrayParts): MenuItemConstructorOptions[] => [
  nextStep === null
    ? { label: words.nothingToDo, enabled: false }
    : { label: plainLabel(nextStep), click: showNext },
  ...(nextLapse === null ? [] : [{ label: plainLabel(nextLapse), click: showOverview }]),
  { type: 'separator' },
  { label: words.openWindow, click: showWindow },
  { label: words.quit, click: quit },
]

/** A single `&` would underline the letter behind it. */
const plainLabel = (text: string): string => text.replaceAll('&', '&&')
