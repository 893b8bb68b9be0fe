import { describe, expect, it } from 'vitest'
import { Events } from '../../e2e/support/fake-electron/events'
import { knowing, only } from '../../e2e/support/fake-electron/only'
import { preloadElectron } from '../../e2e/support/stand-in/preload-electron'

describe('the stand-in for Electron refuses', () => {
  it('to give what it has not', () => {
    const part = only<{ known: number; other: number }>('part', { known: 1 })
    expect(part.known).toBe(1)
    expect(() => part.other).toThrow('The stand-in for Electron has no part.other')
  })

  it('to be set what it has not', () => {
    const part = only<{ known: number; other: number }>('part', { known: 1 })
    part.known = 2
    expect(part.known).toBe(2)
    expect(() => (part.other = 1)).toThrow('no part.other')
  })

  it('options it does not follow', () => {
    const options: { show?: boolean; kiosk?: boolean } = { show: true }
    expect(knowing('window', options, ['show'])).toBe(options)
    expect(() => knowing('window', { ...options, kiosk: true }, ['show'])).toThrow('no window.kiosk')
  })

  it('to be listened to for what never happens', () => {
    const events = new Events('app', ['activate'])
    expect(events.on('activate', () => undefined)).toBe(events)
    expect(() => events.on('login', () => undefined)).toThrow('app never tells of login')
    expect(() => events.once('login', () => undefined)).toThrow('app never tells of login')
  })

  it('a preload that wants more than its sandbox has', () => {
    const electron = preloadElectron(() => Promise.resolve(), 'message') as unknown as Record<string, object>
    expect(() => electron['webFrame']).toThrow('no electron.webFrame')
    expect(() => (electron['ipcRenderer'] as Record<string, unknown>)['sendSync']).toThrow(
      'no ipcRenderer.sendSync',
    )
  })
})
