import type { BrowserWindow, Dialog, Shell } from 'electron'
import type { DesktopWords } from '../words/desktop-words'

/** What a link is opened with. */
export interface LinkParts {
  readonly allowed: ReadonlySet<string>
  readonly dialog: Pick<Dialog, 'showMessageBox'>
  readonly shell: Pick<Shell, 'openExternal'>
  readonly window: () => BrowserWindow
  readonly words: () => DesktopWords
}

/**
 * Shows an address in the person's browser, if it is on the list and the person agrees with the whole address before
 * their eyes. Jandon itself asks nothing of it.
 */
export async function openLink(
  { allowed, dialog, shell, window, words }: LinkParts,
  address: string,
): Promise<'opened' | 'declined' | 'refused'> {
  if (!allowed.has(address)) return 'refused'
  const { linkTitle, linkText, linkOpen, cancel } = words()
  const { response } = await dialog.showMessageBox(window(), {
    type: 'question',
    message: linkTitle,
    detail: `${address}\n\n${linkText}`,
    buttons: [linkOpen, cancel],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  if (response !== 0) return 'declined'
  await shell.openExternal(address)
  return 'opened'
}
