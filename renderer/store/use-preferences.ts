import { useLiveQuery } from 'dexie-react-hooks'
import { useCallback } from 'react'
import { changePreferences, type Preferences, readPreferences } from './preferences'
import { useWorkspace } from './workspace'

/** The person's preferences and how to change them; null while they are being read. */
export function usePreferences(): [Preferences | null, (change: Partial<Preferences>) => void] {
  const { database } = useWorkspace()
  const preferences = useLiveQuery(() => readPreferences(database), [database]) ?? null
  const change = useCallback(
    (next: Partial<Preferences>) => void changePreferences(database, next),
    [database],
  )
  return [preferences, change]
}
