import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Day } from '../../shared/day'
import { type DisplaySettings, differing, readDisplay } from './display-settings'
import { useLook } from './use-look'

/** Hears what a change was about: only what differs, as it was and as it is. */
type OnDisplay = (before: Partial<DisplaySettings>, after: Partial<DisplaySettings>) => void

interface Display extends DisplaySettings {
  readonly today: Day
  readonly change: (settings: Partial<DisplaySettings>) => void
  /** Changes as `change` does, and is heard by nobody: for what takes changes back. */
  readonly restore: (settings: Partial<DisplaySettings>) => void
  /** Hears of changes the person makes. Gives how to stop hearing. */
  readonly watch: (onChange: OnDisplay) => () => void
}

const KEY = 'jandon.display'

/** How things were shown when the window was last used; what fits the system where it never was. */
export const storedDisplay = (): DisplaySettings =>
  readDisplay(localStorage.getItem(KEY), navigator.languages)

const localDay = (): Day => {
  const now = new Date()
  const pad = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}` as Day
}

const DisplayContext = createContext<Display | null>(null)

/** Language, theme, hidden amounts and the present day, for everything below. */
export function DisplayProvider({ children }: { readonly children: ReactNode }) {
  const [settings, setSettings] = useState(storedDisplay)
  const [today, setToday] = useState(localDay)
  const current = useRef(settings)
  const listeners = useRef(new Set<OnDisplay>())
  const restore = useCallback((next: Partial<DisplaySettings>) => {
    current.current = { ...current.current, ...next }
    setSettings(current.current)
  }, [])
  const change = useCallback(
    (next: Partial<DisplaySettings>) => {
      const [before, after] = differing(current.current, next)
      if (Object.keys(after).length === 0) return
      restore(after)
      for (const listener of listeners.current) listener(before, after)
    },
    [restore],
  )
  const watch = useCallback((listener: OnDisplay) => {
    listeners.current.add(listener)
    return () => void listeners.current.delete(listener)
  }, [])

  useEffect(() => {
    localStorage.setItem(KEY, JSON.stringify(settings))
  }, [settings])

  useLook(settings)

  useEffect(() => {
    const timer = setInterval(() => setToday(localDay()), 60_000)
    return () => clearInterval(timer)
  }, [])

  const display = useMemo(
    () => ({ ...settings, today, change, restore, watch }),
    [settings, today, change, restore, watch],
  )
  return <DisplayContext value={display}>{children}</DisplayContext>
}

/** How things are shown, and how to change it. */
export function useDisplay(): Display {
  const display = use(DisplayContext)
  if (!display) throw new Error('useDisplay outside DisplayProvider')
  return display
}
