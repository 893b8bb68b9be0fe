import type { App } from 'electron'

/**
 * Tells Chromium, before it starts, that there is no network: no name of any machine has an address. It holds for what
 * a page's requests do not go through: name look-ups ahead of time, WebRTC, Chromium's own services.
 */
export function cutOffNetwork(app: Pick<App, 'commandLine'>): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
}
