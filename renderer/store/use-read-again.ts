import Dexie, { type ObservabilitySet } from 'dexie'
import { useEffect, useState } from 'react'
import type { Database } from './database'

/** So many times as long as reading took, nothing is read. */
const PAUSES = 3

/**
 * What is read from some tables, anew after every change of theirs in any window or worker; undefined until it is there.
 * Reading takes a quarter of the time at most: what is made of it takes longer still, and while many files are imported
 * one after the other a long ledger is not read each time.
 *
 * @param read throws where it cannot; that is then thrown while drawing
 */
export function useReadAgain<T>(
  database: Database,
  tables: readonly string[],
  read: (database: Database) => Promise<T>,
): T | undefined {
  const [found, setFound] = useState<{ readonly of: Database; readonly value: T } | null>(null)
  const [failed, setFailed] = useState<{ readonly error: unknown } | null>(null)

  useEffect(() => {
    let stopped = false
    let reading = false
    let stale = false

    const readAnew = async (): Promise<void> => {
      stale = true
      if (reading) return
      reading = true
      while (stale && !stopped) {
        stale = false
        const begun = performance.now()
        const value = await read(database)
        if (stopped) return
        setFound({ of: database, value })
        await pause(PAUSES * (performance.now() - begun))
      }
      reading = false
    }
    const start = (): void => {
      readAnew().catch((error: unknown) => {
        if (!stopped) setFailed({ error })
      })
    }
    const onChange = (parts: ObservabilitySet): void => {
      const changed = Object.keys(parts)
      if (tables.some((table) => changed.some((part) => part.startsWith(`idb://${database.name}/${table}/`))))
        start()
    }

    start()
    Dexie.on('storagemutated', onChange)
    return () => {
      stopped = true
      Dexie.on('storagemutated').unsubscribe(onChange)
    }
  }, [database, tables, read])

  if (failed) throw failed.error
  return found?.of === database ? found.value : undefined
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))
