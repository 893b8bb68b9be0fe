import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { describe, expect, it } from 'vitest'
import { lockNavigation } from '../../../electron/security/lock-navigation'

function lockedPage() {
  let opens: (() => { action: string }) | undefined
  const page = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: typeof opens) => (opens = handler),
  })
  lockNavigation(page as unknown as WebContents, (address) => address.startsWith('app://jandon/'))
  const stays = (event: string, details: object): boolean => {
    let stopped = false
    page.emit(event, { ...details, preventDefault: () => (stopped = true) })
    return stopped
  }
  return { stays, opens: () => opens?.().action }
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

  it('opens no window and attaches no webview', () => {
    const { stays, opens } = lockedPage()
    expect(opens()).toBe('deny')
    expect(stays('will-attach-webview', {})).toBe(true)
  })
})
