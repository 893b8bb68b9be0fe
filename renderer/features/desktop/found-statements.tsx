import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { FoundFile } from '../../../shared/ipc'
import { bridge } from '../../bridge/bridge'
import { useImportQueue } from '../../importing/import-queue'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { useFormat } from '../../ui/use-format'
import { givenFiles } from './given-files'
import { useHostMessage } from './use-host-message'

/** So many are named; the rest are counted. */
const NAMED = 3

/** Offers the new statements of the watched folder. */
export function FoundStatements() {
  const { t } = useTranslation()
  const { list } = useFormat()
  const { add } = useImportQueue()
  const [, go] = useLocation()
  const [found, setFound] = useState<readonly FoundFile[]>([])

  const look = useCallback(
    () => void bridge.foundFiles().then((files) => setFound(files === 'gone' ? [] : files)),
    [],
  )
  useEffect(() => {
    look()
    addEventListener('focus', look)
    return () => removeEventListener('focus', look)
  }, [look])
  useHostMessage((message) => {
    if (message === 'statements-found') look()
  })

  if (found.length === 0) return null
  const ids = found.map(({ id }) => id)
  const more = found.length - NAMED
  const names = [
    ...found.slice(0, NAMED).map(({ name }) => name),
    ...(more > 0 ? [t('desktop.foundMore', { count: more })] : []),
  ]
  const take = async () => {
    setFound([])
    add(givenFiles(await bridge.takeFound(ids)))
    go('/import')
  }
  const waveAway = async () => {
    // Out of sight only when that is kept: what was seen to go must not come back.
    await bridge.waveFoundAway(ids)
    setFound([])
  }
  return (
    <Notice
      title={t('desktop.found', { count: found.length })}
      actions={
        <>
          <Button onPress={() => void waveAway()}>{t('desktop.foundLater')}</Button>
          <Button look="primary" onPress={() => void take()}>
            {t('desktop.foundLook')}
          </Button>
        </>
      }
    >
      <p>{more > 0 ? names.join(', ') : list(names)}</p>
    </Notice>
  )
}
