import { describe, expect, it } from 'vitest'
import { cutOffNetwork } from '../../../electron/security/cut-off-network'

describe('cutOffNetwork', () => {
  it('leaves no name of any machine an address', () => {
    const switches = new Map<string, string | undefined>()
    cutOffNetwork({
      commandLine: { appendSwitch: (name: string, value?: string) => void switches.set(name, value) },
    } as unknown as Parameters<typeof cutOffNetwork>[0])
    expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND')
    expect(switches.get('force-webrtc-ip-handling-policy')).toBe('disable_non_proxied_udp')
  })
})
