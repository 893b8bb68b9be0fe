import { createContext, lazy, type ReactNode, Suspense, use, useCallback, useState } from 'react'
import { useWorkspace } from '../store/workspace'

/** Read by those alone who bring something of their own to the samples. */
const AskForOwn = lazy(async () => ({ default: (await import('./ask-for-own')).AskForOwn }))

/**
 * Does something with what is the person's own. While the samples are shown nothing of it is done: they are asked whether
 * to open their own ledger, and `carry` puts what they brought where it is found there.
 */
export type OwnOnly = (now: () => void, carry?: () => void) => void

const OwnOnlyContext = createContext<OwnOnly | null>(null)

/** Keeps what is the person's own out of the samples. */
export function OwnOnlyProvider({ children }: { readonly children: ReactNode }) {
  const { mode, switchTo } = useWorkspace()
  const [asked, setAsked] = useState<{ readonly carry: (() => void) | undefined } | null>(null)
  const ownOnly = useCallback<OwnOnly>((now, carry) => (mode === 'own' ? now() : setAsked({ carry })), [mode])
  return (
    <OwnOnlyContext value={ownOnly}>
      {children}
      {asked && (
        <Suspense>
          <AskForOwn
            onClose={() => setAsked(null)}
            onOpen={() => {
              asked.carry?.()
              switchTo('own')
            }}
          />
        </Suspense>
      )}
    </OwnOnlyContext>
  )
}

/** The way of everything that is the person's own into a ledger. */
export function useOwnOnly(): OwnOnly {
  const ownOnly = use(OwnOnlyContext)
  if (!ownOnly) throw new Error('useOwnOnly outside OwnOnlyProvider')
  return ownOnly
}
