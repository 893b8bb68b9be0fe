import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { describe, expect, it } from 'vitest'
import { lockNavigation } from '../../../electron/security/lock-navigation'

function lockedPage() {
  let opens: ((details: { url: string }) => { action: string }) | undefined
  const links: string[] = []
  const policies: string[] = []
  const page = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: typeof opens) => (opens = handler),
    setWebRTCIPHandlingPolicy: (policy: string) => policies.push(policy),
  })
  lockNavigation(
    page as unknown as WebContents,
    (address) => address.startsWith('app://jandon/'),
    (address) => links.push(address),
  )
  const stays = (event: string, details: object): boolean => {
    let stopped = false
    page.emit(event, { ...details, preventDefault: () => (stopped = true) })
    return stopped
  }
  return { stays, links, policies, opens: (url: string) => opens?.({ url }).action }
}

describe('lockNavigation', () => {
  it.each(['will-navigate', 'will-redirect'])(
    'stops %s to elsewhere, and lets the page load itself again',
    (event) => {
      const { stays } = lockedPage()
      expect(stays(event, { url: 'https://example.com/' })).toBe(true)
      expect(stays(event, { url: 'javascript:alert(1)' })).toBe(true)
      expect(stays(event, { url: 'app://jandon/' })).toBe(false)
    },
  )

  it('stops every frame but the page itself', () => {
    const { stays } = lockedPage()
    expect(stays('will-frame-navigate', { url: 'app://jandon/', isMainFrame: true })).toBe(false)
    expect(stays('will-frame-navigate', { url: 'app://jandon/', isMainFrame: false })).toBe(true)
    expect(stays('will-frame-navigate', { url: 'https://example.com/', isMainFrame: true })).toBe(true)
  })

  it('opens no window, tells what would have opened, and attaches no webview', () => {
    const { stays, opens, links } = lockedPage()
    expect(opens('https://example.com/')).toBe('deny')
    expect(links).toEqual(['https://example.com/'])
    expect(stays('will-attach-webview', {})).toBe(true)
  })

  it('lets WebRTC find no way past the session', () => {
    expect(lockedPage().policies).toEqual(['disable_non_proxied_udp'])
  })
})
