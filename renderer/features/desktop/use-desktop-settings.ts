import { useCallback, useEffect, useState } from 'react'
import type { Calls, DesktopSettings, FolderUse } from '../../../shared/ipc'
import { bridge } from '../../bridge/bridge'

interface Desktop {
  /** Null in a shell that has none, and while they are being read. */
  readonly settings: DesktopSettings | null
  readonly change: (change: Parameters<Calls['changeDesktopSettings']>[0]) => void
  readonly choose: (use: FolderUse) => void
  readonly forget: (use: FolderUse) => void
  /** Why the last change was not kept; null where it was. */
  readonly refused: string | null
}

/** The settings of this computer, and how to change them. */
export function useDesktopSettings(): Desktop {
  const [settings, setSettings] = useState<DesktopSettings | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const apply = useCallback((work: Promise<DesktopSettings | null>) => {
    work.then(
      (next) => {
        setSettings(next)
        setRefused(null)
      },
      (error: unknown) => setRefused(error instanceof Error ? error.message : String(error)),
    )
  }, [])
  useEffect(() => apply(bridge.desktopSettings()), [apply])
  return {
    settings,
    refused,
    change: (change) => apply(bridge.changeDesktopSettings(change)),
    choose: (use) => apply(bridge.chooseFolder(use)),
    forget: (use) => apply(bridge.forgetFolder(use)),
  }
}
