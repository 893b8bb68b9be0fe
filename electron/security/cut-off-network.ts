import type { App } from 'electron'

/**
 * Tells Chromium, before it starts, that there is no network: no name of any machine has an address. It holds for what
 * a page's requests do not go through: name look-ups ahead of time, WebRTC, Chromium's own services.
 *
 * @param except the one host that keeps its address, for a person who has switched updates on (`updates/update-gate`
 *   lets requests to it through); null for none
 */
export function cutOffNetwork(app: Pick<App, 'commandLine'>, except: string | null): void {
  const rules = except === null ? 'MAP * ~NOTFOUND' : `MAP * ~NOTFOUND, EXCLUDE ${except}`
  app.commandLine.appendSwitch('host-resolver-rules', rules)
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
}
