import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Calls } from '../../../shared/ipc'
import { bridge } from '../../bridge/bridge'

/** Leaves of every reminder its day alone, in the person's language: of a locked ledger nothing lies readable. */
export function useSilence(): () => ReturnType<Calls['silenceReminders']> {
  const { t } = useTranslation()
  return useCallback(
    () => bridge.silenceReminders({ title: t('lock.reminderTitle'), body: t('lock.reminderText') }),
    [t],
  )
}
