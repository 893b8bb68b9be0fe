/** What of the machine decides whether a window can open. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  /** The user's number; undefined on Windows. */
  readonly uid: number | undefined
}

/** Whether the machine has a screen. Windows and macOS always do. */
export const hasScreen = ({ platform, env }: Machine): boolean =>
  platform === 'win32' || platform === 'darwin' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])

/** Why no desktop window can open here, as the start of a sentence; null where nothing stands against it. */
export function desktopObstacle(machine: Machine): string | null {
  if (!hasScreen(machine)) return 'There is no screen for a window'
  // Chromium's sandbox does not work for root, and without its sandbox the window is not opened.
  if (machine.platform === 'linux' && machine.uid === 0) return 'A sandboxed window cannot be opened as root'
  return null
}
