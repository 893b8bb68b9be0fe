import { Component, lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react'
import type { Damage } from '../../../shared/damage/find-damage'
import { damageOf } from '../../store/backup/backup'
import { useWorkspace } from '../../store/workspace'
import { FirstLookContext } from './first-look'
import { LookAgain } from './look-again'

/** Read where something is damaged alone. */
const DamagedScreen = lazy(async () => ({ default: (await import('./damaged-screen')).DamagedScreen }))

interface GuardProps {
  /** What else a person can do where something is damaged. */
  readonly help: ReactNode
  readonly children: ReactNode
}

/**
 * Looks through the ledger as soon as the window has it, or anything went wrong on the way there, and shows what is
 * damaged in place of the window. Where a damaged record takes the window down first, it waits for what the look finds.
 */
export function DamageGuard({ help, children }: GuardProps) {
  const { database } = useWorkspace()
  const [found, setFound] = useState<{ readonly in: string; readonly damage: Damage | null } | null>(null)
  const [looks, setLooks] = useState(0)
  const firstLook = useCallback(() => setLooks((count) => Math.max(1, count)), [])
  useMishaps(firstLook)
  useEffect(() => {
    if (looks === 0) return
    let left = false
    const settle = (damage: Damage | null) => left || setFound({ in: database.name, damage })
    // A look that fails finds nothing: the window says itself what it cannot do.
    void damageOf(database).then(settle, () => settle(null))
    return () => {
      left = true
    }
  }, [database, looks])
  const lookAgain = useCallback(() => setLooks((count) => count + 1), [])

  const looked = found?.in === database.name
  if (looked && found.damage !== null)
    return (
      <Suspense>
        <DamagedScreen
          damage={found.damage}
          help={help}
          onGoOn={() => setFound({ in: database.name, damage: null })}
          onRestored={lookAgain}
        />
      </Suspense>
    )
  return (
    <LookAgain value={lookAgain}>
      <FirstLookContext value={firstLook}>
        <Held waiting={!looked} onHeld={firstLook}>
          {children}
        </Held>
      </FirstLookContext>
    </LookAgain>
  )
}

/** Hears of what nobody catches: a damaged record may keep the ledger from ever being there. */
function useMishaps(onMishap: () => void): void {
  useEffect(() => {
    addEventListener('error', onMishap)
    addEventListener('unhandledrejection', onMishap)
    return () => {
      removeEventListener('error', onMishap)
      removeEventListener('unhandledrejection', onMishap)
    }
  }, [onMishap])
}

interface Props {
  /** Whether it is still open what is wrong with the ledger. */
  readonly waiting: boolean
  readonly onHeld: () => void
  readonly children: ReactNode
}

/** Holds a mistake back as long as its reason may yet be found. */
class Held extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override componentDidCatch() {
    this.props.onHeld()
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    if (this.props.waiting) return null
    throw error
  }
}
