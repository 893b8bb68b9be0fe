import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useMemo, useState } from 'react'
import { type Catalog } from '../../shared/routes/load-catalog'
import { withOwnRules } from '../../shared/routes/own-rules'
import { readOwnRules } from '../store/own-rules'
import { useWorkspace } from '../store/workspace'

/** The catalogue with what the person added; undefined while that is being read. */
export function useCatalog(): Catalog | undefined {
  const { database } = useWorkspace()
  const own = useLiveQuery(() => readOwnRules(database), [database])
  const [shipped, setShipped] = useState<Catalog>()
  useEffect(() => void readCatalog().then(setShipped), [])
  return useMemo(() => shipped && own && withOwnRules(shipped, own), [shipped, own])
}

/** The catalogue is large: it is read when it is first asked for, and no screen waits for it to be drawn. */
const readCatalog = async (): Promise<Catalog> => (await import('./catalog')).catalog
