import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { type Catalog } from '../../shared/routes/load-catalog'
import { withOwnRules } from '../../shared/routes/own-rules'
import { readOwnRules } from '../store/own-rules'
import { useWorkspace } from '../store/workspace'
import { catalog } from './catalog'

/** The catalogue with what the person added; undefined while that is being read. */
export function useCatalog(): Catalog | undefined {
  const { database } = useWorkspace()
  const own = useLiveQuery(() => readOwnRules(database), [database])
  return useMemo(() => own && withOwnRules(catalog, own), [own])
}
