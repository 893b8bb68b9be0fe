import type { BrowserWindow, Dialog, RenderProcessGoneDetails } from 'electron'
import type { DesktopWords } from '../words/desktop-words'

/** What the person is asked with. */
interface RecoveryParts {
  readonly dialog: Pick<Dialog, 'showMessageBox'>
  readonly words: () => DesktopWords
  readonly quit: () => void
}

/**
 * Says so when the window's process has died or hangs, and opens it again if the person wants. What was imported lies
 * in the store, so a reload shows it whole or not at all.
 */
export function recoverFromCrash(
  window: Pick<BrowserWindow, 'on' | 'reload' | 'webContents'>,
  { dialog, words, quit }: RecoveryParts,
): void {
  let asking = false
  let reopening = false

  async function ask(message: string, detail: string, other: string): Promise<boolean> {
    const { response } = await dialog.showMessageBox({
      type: 'warning',
      message,
      detail,
      buttons: [words().crashReload, other],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    })
    return response === 0
  }

  window.webContents.on('render-process-gone', (_event, { reason }: RenderProcessGoneDetails) => {
    const wanted = reopening
    reopening = false
    if (asking || wanted || reason === 'clean-exit') return
    asking = true
    const { crashTitle, crashText, quit: quitWord } = words()
    void ask(crashTitle, `${crashText} (${reason})`, quitWord).then((again) => {
      asking = false
      if (again) window.reload()
      else quit()
    })
  })

  window.on('unresponsive', () => {
    if (asking) return
    asking = true
    const { hangTitle, hangText, hangWait } = words()
    void ask(hangTitle, hangText, hangWait).then((again) => {
      asking = false
      if (!again) return
      // A page that hangs answers no reload; without its process it is loaded anew.
      reopening = true
      window.webContents.forcefullyCrashRenderer()
      window.reload()
    })
  })
}
