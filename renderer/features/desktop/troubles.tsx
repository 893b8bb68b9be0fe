import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SnapshotInfo, Trouble } from '../../../shared/ipc'
import { bridge } from '../../bridge/bridge'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { clockBehind } from './clock-behind'
import { useInstant } from '../../ui/use-instant'

/** What was found damaged at the start, and a clock that cannot be right. */
export function Troubles() {
  const { t } = useTranslation()
  const when = useInstant()
  const [troubles, setTroubles] = useState<readonly Trouble[]>([])
  const [ahead, setAhead] = useState<SnapshotInfo | null>(null)

  useEffect(() => {
    void bridge.hostInfo().then((info) => setTroubles(info.troubles))
    void bridge.listSnapshots().then((copies) => setAhead(clockBehind(copies, new Date())))
  }, [])

  return (
    <>
      {troubles.length > 0 && (
        <Notice
          tone="warn"
          title={t('desktop.troubleTitle')}
          actions={<Button onPress={() => setTroubles([])}>{t('common.close')}</Button>}
        >
          {troubles.map((trouble) => (
            <p key={trouble}>{t(`desktop.trouble.${trouble}`)}</p>
          ))}
        </Notice>
      )}
      {ahead && (
        <Notice
          tone="warn"
          title={t('desktop.clockTitle')}
          actions={<Button onPress={() => setAhead(null)}>{t('common.close')}</Button>}
        >
          <p>{t('desktop.clockText', { now: when(new Date().toISOString()), saved: when(ahead.savedAt) })}</p>
        </Notice>
      )}
    </>
  )
}
