import { useCallback, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { bridge } from '../../bridge/bridge'
import { useImportQueue } from '../../importing/import-queue'
import { useOwnOnly } from '../../importing/own-only'
import { givenFiles } from './given-files'
import { useHandedOver } from './use-handed-over'
import { useHostMessage } from './use-host-message'

/** Takes the files the app was opened with to the import screen. Draws nothing. */
export function OpenedFiles() {
  const { add } = useImportQueue()
  const ownOnly = useOwnOnly()
  const [, go] = useLocation()
  // The desktop hands each over until it is done with; one is on its way into the queue for a moment.
  const taken = useRef(new Set<string>())
  const done = useCallback((ids: readonly string[]) => void bridge.doneWithOpened(ids), [])
  useHandedOver(done)

  const take = useCallback(async () => {
    const files = (await bridge.takeOpenedFiles()).filter(({ id }) => !taken.current.has(id))
    if (files.length === 0) return
    // In the person's own ledger they are taken anew.
    ownOnly(() => {
      files.forEach(({ id }) => taken.current.add(id))
      add(givenFiles(files))
      go('/import')
    })
  }, [add, go, ownOnly])

  useEffect(() => void take(), [take])
  useHostMessage((message) => {
    if (message === 'files-opened') void take()
  })
  return null
}
