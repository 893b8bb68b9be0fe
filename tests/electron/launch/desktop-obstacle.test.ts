import { describe, expect, it } from 'vitest'
import { desktopObstacle, type Machine } from '../../../electron/launch/desktop-obstacle'

const linux: Machine = { platform: 'linux', env: { DISPLAY: ':0' }, uid: 1000 }

describe('desktopObstacle', () => {
  it.each<[string, Machine]>([
    ['Linux with X', linux],
    ['Linux with Wayland', { ...linux, env: { DISPLAY: '', WAYLAND_DISPLAY: 'wayland-0' } }],
    ['Windows', { platform: 'win32', env: {}, uid: undefined }],
    ['macOS, even for root', { platform: 'darwin', env: {}, uid: 0 }],
  ])('finds none on %s', (_name, machine) => {
    expect(desktopObstacle(machine)).toBeNull()
  })

  it('names what is missing', () => {
    expect(desktopObstacle({ ...linux, env: {} })).toMatch(/no screen/)
    expect(desktopObstacle({ ...linux, uid: 0 })).toMatch(/as root/)
  })
})
