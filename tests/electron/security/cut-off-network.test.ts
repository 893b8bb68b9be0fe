import { describe, expect, it } from 'vitest'
import { cutOffNetwork } from '../../../electron/security/cut-off-network'

/** The switches Chromium is given. */
function switchesWith(except: string | null): ReadonlyMap<string, string | undefined> {
  const switches = new Map<string, string | undefined>()
  const app = {
    commandLine: { appendSwitch: (name: string, value?: string) => void switches.set(name, value) },
  } as unknown as Parameters<typeof cutOffNetwork>[0]
  cutOffNetwork(app, except)
  return switches
}

describe('cutOffNetwork', () => {
  it('leaves no name of any machine an address', () => {
    const switches = switchesWith(null)
    expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND')
    expect(switches.get('force-webrtc-ip-handling-policy')).toBe('disable_non_proxied_udp')
  })

  it('leaves one machine its address for a person who wants updates', () => {
    expect(switchesWith('jandon.example').get('host-resolver-rules')).toBe(
      'MAP * ~NOTFOUND, EXCLUDE jandon.example',
    )
  })
})
