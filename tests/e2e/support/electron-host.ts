import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { setting } from './chromium-profile'
import { Desk, MARK } from './desk'
import type { Host, HostStart } from './host'
import { noonOf } from './stand-in/fixed-day'
import { watchRequests } from './watch-requests'

const repository = fileURLToPath(new URL('../../..', import.meta.url))

interface Running {
  readonly app: ElectronApplication
  readonly page: Page
}

/** The desktop itself: the built app in Electron, driven by Playwright. Dialogs answer as the story says. */
export async function startElectron({ folder, day: firstDay }: HostStart): Promise<Host> {
  const profile = join(folder, 'profile')
  const desk = new Desk(folder)
  const requests: string[] = []
  let day = firstDay
  let answers: { readonly open: readonly string[] | null; readonly save: boolean } = {
    open: null,
    save: true,
  }
  let running: Running | null = await start()

  async function start(): Promise<Running> {
    const app = await _electron.launch({
      args: [repository, `--user-data-dir=${profile}`, `--lang=${setting.locale}`],
      env: { ...(process.env as Record<string, string>), TZ: setting.timezoneId },
    })
    watchRequests(app.context(), 'app://jandon', requests)
    await tellDialogs(app)
    const page = await app.firstWindow()
    await page.waitForLoadState()
    if (day !== null) await freeze(app, page, day)
    return { app, page }
  }

  const tellDialogs = (app: ElectronApplication): Promise<void> =>
    app.evaluate(
      ({ dialog }, { open, save, downloads, mark }) => {
        dialog.showOpenDialog = () =>
          Promise.resolve({ canceled: open === null, filePaths: [...(open ?? [])] })
        dialog.showSaveDialog = (...args: unknown[]) => {
          const { defaultPath } = args.at(-1) as { readonly defaultPath: string }
          const name = defaultPath.split(/[\\/]/).at(-1) ?? ''
          return Promise.resolve({
            canceled: !save,
            filePath: save ? `${downloads}/${process.hrtime.bigint()}${mark}${name}` : '',
          })
        }
      },
      { ...answers, downloads: desk.downloads, mark: MARK },
    )

  async function stop(): Promise<void> {
    await running?.app.close()
    running = null
  }

  async function restart(): Promise<void> {
    await stop()
    running = await start()
  }

  function alive(): Running {
    if (!running) throw new Error('The app is not running')
    return running
  }

  return {
    kind: 'electron',
    outside: null,
    profile,
    page: () => alive().page,
    restart,
    async kill() {
      const { app } = alive()
      running = null
      const gone = app.waitForEvent('close')
      app.process().kill('SIGKILL')
      await gone
    },
    async setDay(to) {
      day = to
      await restart()
    },
    async answerOpenDialog(answer) {
      desk.choose(answer)
      answers = { ...answers, open: desk.chosen() }
      await tellDialogs(alive().app)
    },
    async answerSaveDialog(answer) {
      answers = { ...answers, save: answer === 'save' }
      await tellDialogs(alive().app)
    },
    saved: () => Promise.resolve(desk.saved()),
    notified: () => [],
    requests: () => requests,
    windows: () => alive().app.windows().length,
    end: stop,
  }
}

/** Electron's window opens at once, so the page is loaded again with its clock set. */
async function freeze(app: ElectronApplication, page: Page, day: string): Promise<void> {
  const noon = noonOf(day)
  await app.evaluate((_electron, at) => {
    Date.now = () => at
  }, noon.getTime())
  await page.clock.setFixedTime(noon)
  await page.reload()
}
