import type { BrowserContext } from '@playwright/test'

/** Writes down every address off the app's own origin that a page of the context tries to reach. */
export function watchRequests(context: BrowserContext, origin: string, into: string[]): void {
  const note = (url: string): void => {
    if (!url.startsWith(`${origin}/`) && !/^(data|blob|about|chrome-error):/.test(url)) into.push(url)
  }
  context.on('request', (request) => note(request.url()))
  const watchSockets = (page: ReturnType<BrowserContext['pages']>[number]): void => {
    page.on('websocket', (socket) => note(socket.url()))
  }
  context.pages().forEach(watchSockets)
  context.on('page', watchSockets)
}
