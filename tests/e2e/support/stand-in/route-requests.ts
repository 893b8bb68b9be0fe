import type { BrowserContext, Frame, Page, Request, Route } from '@playwright/test'
import type { Remote } from '../wire'
import { fromPage, isPageAddress } from './address'
import { isGone } from './is-gone'
import type { MainOffers } from './protocol'

/**
 * Sends every request of the page past the main process, as Electron would: navigation is asked for, the session may
 * cancel, and what is left is answered by the app's own protocol. New windows and downloads are asked for as well.
 * Nothing reaches the network.
 *
 * @param loading whether the app itself is loading its window: that is no navigation of the page
 * @param onRefused told of the downloads the app refuses
 */
export async function routeRequests(
  context: BrowserContext,
  main: Remote<MainOffers>,
  loading: () => boolean,
  onRefused: (name: string) => void,
): Promise<void> {
  await context.route('**/*', (route) =>
    answer(route, main, loading).catch((error: unknown) => {
      if (!isGone(error)) throw error
    }),
  )
  context.pages().forEach((page) => refuseDownloads(page, main, onRefused))
  context.on('page', (page) => {
    refuseDownloads(page, main, onRefused)
    void page
      .opener()
      .then(async (opener) => (opener && (await main.refusesWindow(page.url())) ? page.close() : undefined))
  })
}

async function answer(route: Route, main: Remote<MainOffers>, loading: () => boolean): Promise<void> {
  const request = route.request()
  const url = fromPage(request.url())
  if (request.isNavigationRequest() && !loading()) {
    if (await isHeldBack(request, main)) return route.abort('aborted')
  }
  if (await main.cancels(url)) return route.abort('blockedbyclient')
  if (!isPageAddress(request.url())) throw new Error(`The app let a request through to ${url}`)
  const { status, headers, body } = await main.fetch(url, request.method())
  await route.fulfill({ status, headers, body: Buffer.from(body) })
}

function refuseDownloads(page: Page, main: Remote<MainOffers>, onRefused: (name: string) => void): void {
  page.on('download', async (download) => {
    if (!(await main.refusesDownload(fromPage(download.url()))))
      throw new Error(`The app let a download through of ${download.url()}`)
    await download.cancel()
    onRefused(download.suggestedFilename())
  })
}

async function isHeldBack(request: Request, main: Remote<MainOffers>): Promise<boolean> {
  const url = fromPage(request.url())
  const frame = frameOf(request)
  return frame === null ? main.refusesWindow(url) : main.staysInsteadOf(url, frame.parentFrame() === null)
}

/** The frame that goes elsewhere; null where it is a new window, whose frame Playwright does not know yet. */
function frameOf(request: Request): Frame | null {
  try {
    return request.frame()
  } catch {
    return null
  }
}
