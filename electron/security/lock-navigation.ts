import type { Event, WebContents, WebFrameMain } from 'electron'

/** What all events of a navigation have in common. */
interface Leaving extends Pick<Event, 'preventDefault'> {
  readonly url: string
  readonly frame?: WebFrameMain | null
}

/**
 * Keeps a page where it is: no other address, no redirect, no frame, no new window, no webview, and no connection
 * between machines (WebRTC) past the session. Reloading the page itself stays possible.
 *
 * @param onLink given what would have opened a window; nothing opens by itself
 */
export function lockNavigation(
  contents: WebContents,
  isOwn: (address: string) => boolean,
  onLink: (address: string) => void,
): void {
  const stay = (event: Leaving): void => {
    if (!isOwn(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOwn(event.url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    onLink(url)
    return { action: 'deny' }
  })
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
