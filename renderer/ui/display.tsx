import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react'
import type { Day } from '../../shared/day'
import { type DisplaySettings, readDisplay } from './display-settings'
import { useLook } from './use-look'

interface Display extends DisplaySettings {
  readonly today: Day
  readonly change: (settings: Partial<DisplaySettings>) => void
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
  const change = useCallback((next: Partial<DisplaySettings>) => {
    setSettings((current) => ({ ...current, ...next }))
  }, [])

  useEffect(() => {
    localStorage.setItem(KEY, JSON.stringify(settings))
  }, [settings])

  useLook(settings)

  useEffect(() => {
    const timer = setInterval(() => setToday(localDay()), 60_000)
    return () => clearInterval(timer)
  }, [])

  const display = useMemo(() => ({ ...settings, today, change }), [settings, today, change])
  return <DisplayContext value={display}>{children}</DisplayContext>
}

/** How things are shown, and how to change it. */
export function useDisplay(): Display {
  const display = use(DisplayContext)
  if (!display) throw new Error('useDisplay outside DisplayProvider')
  return display
}
