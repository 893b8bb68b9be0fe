import type { PowerMonitor } from 'electron'

/** Tells when nobody is before the computer any more: it goes to sleep, or its screen is locked. */
export function whenLeftAlone(power: PowerMonitor, tell: () => void): void {
  power.on('suspend', tell)
  power.on('lock-screen', tell)
}
