import type { Event, WebContents, WebFrameMain } from 'electron'

/** What all events of a navigation have in common. */
interface Leaving extends Pick<Event, 'preventDefault'> {
  readonly url: string
  readonly frame?: WebFrameMain | null
}

/**
 * Keeps a page where it is: no other address, no redirect, no frame, no new window, no webview.
 * Reloading the page itself stays possible.
 */
export function lockNavigation(contents: WebContents, isOwn: (address: string) => boolean): void {
  const stay = (event: Leaving): void => {
    if (!isOwn(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOwn(event.url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
