import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page } from '@playwright/test'
import { serveBrowserShell } from '../../../electron/launch/browser-shell'
import { killChromium, openChromium } from './chromium-profile'
import { Desk } from './desk'
import type { Host, HostStart } from './host'
import { watchRequests } from './watch-requests'

const built = fileURLToPath(new URL('../../../out/renderer', import.meta.url))

/** The app in a plain browser: the built window, served as `npm start` serves it. */
export async function startBrowser({ folder, day: firstDay, watch = null }: HostStart): Promise<Host> {
  const desk = new Desk(folder)
  const requests: string[] = []
  const downloads: Promise<void>[] = []
  // Any free port, but the same one over restarts: what is stored belongs to the address.
  const shell = await serveBrowserShell(built, 0)
  let day = firstDay
  let context: BrowserContext | null = await start()

  async function start(): Promise<BrowserContext> {
    const opened = await openChromium(join(folder, 'chromium'), day)
    await watch?.opened(opened)
    watchRequests(opened, new URL(shell.address).origin, requests)
    const page = opened.pages()[0] ?? (await opened.newPage())
    page.on('filechooser', (chooser) => void chooser.setFiles([...(desk.chosen() ?? [])]))
    page.on('download', (download) => {
      const target = desk.target(download.suggestedFilename())
      downloads.push(target === null ? download.cancel() : download.saveAs(target))
    })
    await page.goto(shell.address)
    return opened
  }

  async function stop(): Promise<void> {
    await watch?.closing()
    await context?.close()
    context = null
  }

  async function restart(): Promise<void> {
    await stop()
    context = await start()
  }

  function page(): Page {
    const [first] = context?.pages() ?? []
    if (!first) throw new Error('The app is not running')
    return first
  }

  return {
    kind: 'browser',
    outside: null,
    profile: join(folder, 'profile'),
    page,
    restart,
    async kill() {
      const killed = context
      context = null
      await watch?.closing()
      if (killed) await killChromium(killed)
    },
    async setDay(to) {
      day = to
      await restart()
    },
    answerOpenDialog: (answer) => Promise.resolve(desk.choose(answer)),
    answerSaveDialog: (answer) => Promise.resolve(desk.save(answer)),
    async saved() {
      await Promise.all(downloads)
      return desk.saved()
    },
    notified: () => [],
    requests: () => requests,
    windows: () => page().context().pages().length,
    async end() {
      await stop()
      await shell.close()
    },
  }
}
