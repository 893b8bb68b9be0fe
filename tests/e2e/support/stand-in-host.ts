import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { killChromium, openChromium } from './chromium-profile'
import { Desk } from './desk'
import type { Host, HostStart } from './host'
import { installedIn } from './installed'
import { fromPage, toPage } from './stand-in/address'
import { isGone } from './stand-in/is-gone'
import { routeRequests } from './stand-in/route-requests'
import { DELIVER, INVOKE, preloadScript } from './stand-in/run-preload'
import { outsideOf } from './stand-in/outside'
import { type MainProcess, startMain } from './stand-in/start-main'
import { watchRequests } from './watch-requests'

interface Running {
  readonly context: BrowserContext
  readonly main: MainProcess
  readonly page: Page
}

/**
 * The desktop without Electron's binary: the built main bundle in a Node process with a stand-in for the module
 * `electron`, the built preload and window in Chromium, and the two wired together as Electron wires them.
 */
export async function startStandIn({
  folder,
  day: firstDay,
  installed = null,
  watch = null,
}: HostStart): Promise<Host> {
  const profile = join(folder, 'profile')
  const desk = new Desk(folder)
  const requests: string[] = []
  const environment = installed === null ? {} : installedIn(folder, installed)
  let day = firstDay
  let running: Running | null = await start()

  async function start(): Promise<Running> {
    const context = await openChromium(join(folder, 'chromium'), day)
    await watch?.opened(context)
    watchRequests(context, toPage('app://jandon'), requests)
    let loading = false
    let isOpen = false
    return new Promise((resolve, reject) => {
      const main = startMain(
        profile,
        day,
        {
          async load(url, preload) {
            await context.exposeBinding(INVOKE, ({ frame }, channel: string, args: readonly unknown[]) => {
              const at = { url: fromPage(frame.url()), isTop: frame.parentFrame() === null }
              return main.remote.invoke(at, channel, args)
            })
            await context.addInitScript(preloadScript(preload))
            await routeRequests(
              context,
              main.remote,
              () => loading,
              (name) => void desk.refused.push(name),
            )
            const page = context.pages()[0] ?? (await context.newPage())
            loading = true
            await page.goto(toPage(url))
            loading = false
            isOpen = true
            resolve({ context, main, page })
          },
          chooseFiles: () => desk.chosen(),
          chooseTarget: (proposed) => desk.target(proposed),
          notified: (title, body) => void desk.notes.push({ title, body }),
          answer: (question) => desk.answer(question),
          opened: (address) => void desk.links.push(address),
          async tell(channel, args) {
            const message = [DELIVER, { channel, args }] as const
            const [page] = context.pages()
            try {
              await page?.evaluate(
                ([name, detail]) => void dispatchEvent(new CustomEvent(name, { detail })),
                message,
              )
            } catch (error) {
              // As in Electron: what is said to a page that is just leaving is lost.
              if (!isGone(error)) throw error
            }
          },
          async reload() {
            loading = true
            await context.pages()[0]?.reload()
            loading = false
          },
          release(url, headers) {
            // What follows the question mark only keeps caches out.
            const [address = ''] = url.split('?')
            desk.releaseRequests.push({ url: address, headers })
            return installed?.releases[address] ?? null
          },
        },
        environment,
      )
      void main.ended.then(async () => {
        if (isOpen) return
        await context.close()
        reject(new Error('The main process ended before its window opened'))
      })
    })
  }

  async function stop(): Promise<void> {
    if (!running) return
    const { context, main } = running
    running = null
    await watch?.closing()
    void main.remote.quit()
    await main.ended
    await context.close()
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
    kind: 'stand-in',
    outside: outsideOf(() => alive().main.remote, desk),
    profile,
    page: () => alive().page,
    restart,
    async kill() {
      const { context, main } = alive()
      running = null
      await watch?.closing()
      main.kill()
      await killChromium(context)
      await main.ended
    },
    async setDay(to) {
      day = to
      await restart()
    },
    answerOpenDialog: (answer) => Promise.resolve(desk.choose(answer)),
    answerSaveDialog: (answer) => Promise.resolve(desk.save(answer)),
    saved: () => Promise.resolve(desk.saved()),
    notified: () => desk.notes,
    requests: () => requests,
    windows: () => alive().context.pages().length,
    end: stop,
  }
}
