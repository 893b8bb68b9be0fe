import { useState } from 'react'
import type { Damage } from '../../../shared/damage/find-damage'
import { mendLedger } from '../../store/backup/backup'
import type { Mended } from '../../store/backup/backup-worker'
import type { RestoreProblem } from '../../store/backup/restore'
import { useWorkspace } from '../../store/workspace'
import { findSources } from './find-sources'

/** Where a mending stands. */
export type MendStep =
  | { readonly kind: 'idle' | 'busy' }
  | { readonly kind: 'refused'; readonly problem: RestoreProblem }
  | { readonly kind: 'done'; readonly mended: Mended }

/** Mends the ledger: from copies and archived files where they have what is damaged, else from what is there. */
export function useMend(damage: Damage): { readonly step: MendStep; readonly mend: () => void } {
  const { database } = useWorkspace()
  const [step, setStep] = useState<MendStep>({ kind: 'idle' })
  const mend = async (): Promise<MendStep> => {
    const mended = await mendLedger(database, await findSources(database, damage))
    return mended.ok ? { kind: 'done', mended: mended.value } : { kind: 'refused', problem: mended.error }
  }
  return {
    step,
    mend: () => {
      setStep({ kind: 'busy' })
      void mend()
        .catch((error: unknown): MendStep => ({
          kind: 'refused',
          problem: { code: 'not-written', detail: String(error) },
        }))
        .then(setStep)
    },
  }
}
