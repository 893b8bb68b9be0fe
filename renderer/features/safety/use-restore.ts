import { use, useCallback, useEffect, useState } from 'react'
import type { Result } from '../../../shared/result'
import { lookAtBackup, lookBeforeRestore, restoreLookedAt } from '../../store/backup/backup'
import type { RestorePreview } from '../../store/backup/backup-worker'
import { lastRestore } from '../../store/backup/before-restore'
import type { RestoreProblem } from '../../store/backup/restore'
import { useWorkspace } from '../../store/workspace'
import { LookAgain } from './look-again'

/** What is restored: a file the person chose, or what was there before the last restore. */
type Source = File | 'before'

/** Where a restore stands. */
export type RestoreStep =
  | { readonly kind: 'idle' }
  /** A file is being opened, or the store replaced. */
  | { readonly kind: 'busy' }
  | { readonly kind: 'locked'; readonly source: Source; readonly wrong: boolean }
  | { readonly kind: 'preview'; readonly preview: RestorePreview; readonly undoes: boolean }
  | { readonly kind: 'refused'; readonly problem: RestoreProblem }
  /** `undoes`: what was restored is what was there before a restore. */
  | { readonly kind: 'done'; readonly undoes: boolean }

/** A restore from the choice of its file to its undoing. Nothing changes before `confirm`. */
export interface Restore {
  readonly step: RestoreStep
  /** When the store was last restored, as an ISO 8601 instant: what it held before can be put back. */
  readonly restoredAt: string | null
  readonly open: (file: File) => void
  readonly unlock: (source: Source, passphrase: string) => void
  readonly confirm: () => void
  /** Shows what going back behind the last restore would change. */
  readonly goBack: () => void
  readonly cancel: () => void
}

/** Restores backups into the open store. */
export function useRestore(): Restore {
  const { database } = useWorkspace()
  const lookAgain = use(LookAgain)
  const [step, setStep] = useState<RestoreStep>({ kind: 'idle' })
  const [restoredAt, setRestoredAt] = useState<string | null>(null)
  useEffect(() => void lastRestore(database).then(setRestoredAt), [database, step.kind])

  const show = useCallback((looked: Result<RestorePreview, RestoreProblem>, undoes: boolean) => {
    setStep(
      looked.ok
        ? { kind: 'preview', preview: looked.value, undoes }
        : { kind: 'refused', problem: looked.error },
    )
  }, [])

  const look = async (source: Source, passphrase: string | null) => {
    setStep({ kind: 'busy' })
    const looked =
      source === 'before'
        ? await lookBeforeRestore(database, passphrase)
        : await lookAtBackup(database, new Uint8Array(await source.arrayBuffer()), passphrase)
    if (looked === null) return setStep({ kind: 'idle' })
    const locked = !looked.ok && ['locked', 'wrong-passphrase'].includes(looked.error.code)
    if (locked) setStep({ kind: 'locked', source, wrong: passphrase !== null })
    else show(looked, source === 'before')
  }
  const confirm = async (undoes: boolean) => {
    setStep({ kind: 'busy' })
    const restored = await restoreLookedAt(database)
    if (restored.ok) lookAgain()
    setStep(restored.ok ? { kind: 'done', undoes } : { kind: 'refused', problem: restored.error })
  }
  return {
    step,
    restoredAt,
    open: (file) => void look(file, null),
    unlock: (source, passphrase) => void look(source, passphrase),
    confirm: () => void confirm(step.kind === 'preview' && step.undoes),
    goBack: () => void look('before', null),
    cancel: () => setStep({ kind: 'idle' }),
  }
}
