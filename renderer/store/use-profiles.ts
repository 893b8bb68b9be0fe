import { useLiveQuery } from 'dexie-react-hooks'
import { type KeptProfile, readKeptProfiles } from './profiles'
import { useWorkspace } from './workspace'

/** What was learned about files that no format knows; undefined while it is being read. */
export function useProfiles(): readonly KeptProfile[] | undefined {
  const { database } = useWorkspace()
  return useLiveQuery(() => readKeptProfiles(database), [database])
}
