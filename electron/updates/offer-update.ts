import type { BrowserWindow, Dialog } from 'electron'
import type { DesktopWords } from '../words/desktop-words'

/** What looks for a new version, fetches it and puts it in place, each when told to. */
export interface Updater {
  /** The newer version there is; null for none. */
  readonly newer: () => Promise<string | null>
  /**
   * Fetches it and checks its signature. Throws where either fails.
   *
   * @param onProgress told the share that is here, 0 to 1
   */
  readonly download: (onProgress: (share: number) => void) => Promise<void>
  /** Ends the app and starts the new version. */
  readonly install: () => void
}

/** What the person is asked with. */
export interface OfferParts {
  readonly dialog: Pick<Dialog, 'showMessageBox'>
  readonly window: () => Pick<BrowserWindow, 'setProgressBar'>
  readonly words: () => DesktopWords
}

/** What the taskbar takes for no progress at all. */
const NO_PROGRESS = -1

/**
 * Looks for a new version; downloads it if the person wants, and installs it if they want that too. Whatever goes wrong
 * is said to the person.
 */
export async function offerUpdate(
  load: () => Promise<Updater>,
  { dialog, window, words }: OfferParts,
): Promise<'newest' | 'declined' | 'downloaded' | 'installing' | 'failed'> {
  const say = (
    message: string,
    detail: string,
    ...buttons: readonly [string, ...string[]]
  ): Promise<boolean> =>
    dialog
      .showMessageBox({ type: 'info', message, detail, buttons: [...buttons], cancelId: 1, noLink: true })
      .then(({ response }) => response === 0)

  const said = words()
  try {
    const updater = await load()
    const version = await updater.newer()
    if (version === null) return (await say(said.updateNoneTitle, '', said.updateClose), 'newest')
    const named = `Jandon ${version}`
    if (
      !(await say(said.updateTitle, `${named}\n\n${said.updateText}`, said.updateDownload, said.updateLater))
    )
      return 'declined'
    await updater
      .download((share) => window().setProgressBar(share))
      .finally(() => window().setProgressBar(NO_PROGRESS))
    if (
      !(await say(
        said.updateReadyTitle,
        `${named}\n\n${said.updateReadyText}`,
        said.updateInstall,
        said.updateLater,
      ))
    )
      return 'downloaded'
    updater.install()
    return 'installing'
  } catch (error) {
    await say(said.updateFailedTitle, `${said.updateFailedText}\n\n${firstLine(error)}`, said.updateClose)
    return 'failed'
  }
}

/** electron-updater packs whole answers and stacks into its messages. */
const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!
