import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { FoundFile } from '../../../shared/ipc'
import { bridge } from '../../bridge/bridge'
import { useImportQueue } from '../../importing/import-queue'
import { useOwnOnly } from '../../importing/own-only'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { useFormat } from '../../ui/use-format'
import { givenFiles } from './given-files'
import { useHandedOver } from './use-handed-over'
import { useHostMessage } from './use-host-message'

/** So many are named; the rest are counted. */
const NAMED = 3

/** Offers the new statements of the watched folder, each until it is in the ledger or waved away. */
export function FoundStatements() {
  const { t } = useTranslation()
  const { list } = useFormat()
  const { add } = useImportQueue()
  const ownOnly = useOwnOnly()
  const [, go] = useLocation()
  const [found, setFound] = useState<readonly FoundFile[]>([])

  const look = useCallback(
    () => void bridge.foundFiles().then((files) => setFound(files === 'gone' ? [] : files)),
    [],
  )
  const done = useCallback(async (ids: readonly string[]) => {
    // Out of sight only when that is kept: what was seen to go must not come back.
    await bridge.doneWithFound(ids)
    setFound((files) => files.filter(({ id }) => !ids.includes(id)))
  }, [])
  // The desktop offers what is in the queue too, and what is on its way there.
  const queued = useHandedOver(useCallback((ids) => void done(ids), [done]))
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  const offered = found.filter(({ id }) => !queued.has(id) && !taken.has(id))
  useEffect(() => {
    look()
    addEventListener('focus', look)
    return () => removeEventListener('focus', look)
  }, [look])
  useHostMessage((message) => {
    if (message === 'statements-found') look()
  })

  if (offered.length === 0) return null
  const ids = offered.map(({ id }) => id)
  const more = offered.length - NAMED
  const names = [
    ...offered.slice(0, NAMED).map(({ name }) => name),
    ...(more > 0 ? [t('desktop.foundMore', { count: more })] : []),
  ]
  const take = async () => {
    setTaken(new Set([...taken, ...ids]))
    const files = await bridge.takeFound(ids).catch((error: unknown) => {
      setTaken(taken)
      throw error
    })
    // One that could not be read is offered again.
    setTaken(new Set([...taken, ...files.map(({ id }) => id)]))
    add(givenFiles(files))
    go('/import')
  }
  return (
    <Notice
      title={t('desktop.found', { count: offered.length })}
      actions={
        <>
          <Button onPress={() => void done(ids)}>{t('desktop.foundLater')}</Button>
          <Button look="primary" onPress={() => ownOnly(() => void take())}>
            {t('desktop.foundLook')}
          </Button>
        </>
      }
    >
      <p>{more > 0 ? names.join(', ') : list(names)}</p>
    </Notice>
  )
}
