import { useLiveQuery } from 'dexie-react-hooks'
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bridge } from '../../bridge/bridge'
import { useWorkspace } from '../../store/workspace'
import { Loading } from '../../ui/loading'
import { Notice } from '../../ui/notice'
import { useThrow } from '../../errors/use-throw'
import { acceptAsItIs } from '../../store/emptied-on-purpose'
import { presentMark } from '../../store/present-mark'
import { findLoss, type Found } from './ledger-loss'

/** Read by those alone whose ledger is not the one they left. */
const LostScreen = lazy(async () => ({ default: (await import('./lost-screen')).LostScreen }))

/**
 * Lets nothing of the person's ledger be used or copied before it is clear that it is the one they left; afterwards
 * notes each change of it. The sample ledger passes.
 */
export function LedgerGuard({ children }: { readonly children: ReactNode }) {
  const { mode } = useWorkspace()
  return mode === 'own' ? <Guarded>{children}</Guarded> : children
}

function Guarded({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const { database } = useWorkspace()
  const [found, setFound] = useState<Found | null>(null)
  const raise = useThrow()

  useEffect(() => {
    let left = false
    void findLoss(database).then(
      (result) => left || setFound(result),
      (error: unknown) => left || raise(error),
    )
    return () => {
      left = true
    }
  }, [database, raise])

  if (found === null) return <Loading label={t('common.opening')} />
  if (found.loss !== null)
    return (
      <Suspense fallback={<Loading label={t('common.opening')} />}>
        <LostScreen
          loss={found.loss}
          onGoOn={() =>
            void acceptAsItIs(database).finally(() => setFound({ loss: null, noteDamaged: false }))
          }
        />
      </Suspense>
    )
  return (
    <>
      <NoteTaker />
      {found.noteDamaged && <Notice tone="warn" title={t('desktop.noteDamaged')} />}
      {children}
    </>
  )
}

/** Notes what the ledger holds, at once after each change. Draws nothing. */
function NoteTaker() {
  const { database } = useWorkspace()
  const mark = useLiveQuery(() => presentMark(database), [database])
  useEffect(() => {
    if (mark) void bridge.noteLedger(mark)
  }, [mark])
  return null
}
