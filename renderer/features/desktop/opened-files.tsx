import { useCallback, useEffect } from 'react'
import { useLocation } from 'wouter'
import { bridge } from '../../bridge/bridge'
import { useImportQueue } from '../../importing/import-queue'
import { givenFiles } from './given-files'
import { useHostMessage } from './use-host-message'

/** Takes the files the app was opened with to the import screen. Draws nothing. */
export function OpenedFiles() {
  const { add } = useImportQueue()
  const [, go] = useLocation()
  const take = useCallback(async () => {
    const files = await bridge.takeOpenedFiles()
    if (files.length === 0) return
    add(givenFiles(files))
    go('/import')
  }, [add, go])

  useEffect(() => void take(), [take])
  useHostMessage((message) => {
    if (message === 'files-opened') void take()
  })
  return null
}
