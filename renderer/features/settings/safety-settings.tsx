import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Day } from '../../../shared/day'
import type { SnapshotInfo } from '../../../shared/ipc'
import { bridge } from '../../bridge/bridge'
import { restoreBackup, writeBackup } from '../../store/backup'
import { useWorkspace } from '../../store/workspace'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { AskDialog } from '../../ui/ask-dialog'
import { useDisplay } from '../../ui/display'
import { useFormat } from '../../ui/use-format'
import styles from './settings.module.css'

type Said = 'exported' | 'restored' | 'restoreFailed'

/** Safety copies: how many, how old, saved where one likes, and brought back. */
export function SafetySettings() {
  const { t } = useTranslation()
  const { day } = useFormat()
  const { today } = useDisplay()
  const { database, mode } = useWorkspace()
  const [, go] = useLocation()
  const [copies, setCopies] = useState<readonly SnapshotInfo[]>([])
  const [desktop, setDesktop] = useState(true)
  const [asking, setAsking] = useState(false)
  const [said, setSaid] = useState<Said | null>(null)
  const last = copies.find(({ damaged }) => !damaged)
  const dayOf = ({ savedAt }: SnapshotInfo) => day(savedAt.slice(0, 10) as Day)

  const look = useCallback(() => void bridge.listSnapshots().then(setCopies), [])
  useEffect(() => {
    look()
    void bridge.hostInfo().then(({ shell }) => setDesktop(shell === 'desktop'))
  }, [look])

  const save = async () => {
    const { bytes } = await writeBackup(database)
    if ((await bridge.saveFile(`jandon-${today}.json`, bytes)) === 'saved') setSaid('exported')
  }
  const restore = async (copy: SnapshotInfo) => {
    setAsking(false)
    const bytes = await bridge.readSnapshot(copy.id)
    const result = bytes && (await restoreBackup(database, bytes))
    setSaid(result?.ok ? 'restored' : 'restoreFailed')
  }

  return (
    <Card title={t('settings.safety')}>
      <p>
        {!desktop
          ? t('settings.snapshotsUnavailable')
          : last
            ? t('settings.snapshots', { count: copies.length, day: dayOf(last) })
            : t('settings.noSnapshots')}
      </p>
      <div className={styles.actions}>
        <Button onPress={() => void save()}>{t('settings.export')}</Button>
        {last && mode === 'own' && <Button onPress={() => setAsking(true)}>{t('settings.restore')}</Button>}
        {desktop && <Button onPress={() => go('/copies')}>{t('desktop.allCopies')}</Button>}
      </div>
      <p role="status" className={styles.soft}>
        {said && t(`settings.${said}`)}
      </p>
      {last && (
        <AskDialog
          title={t('settings.restoreTitle', { day: dayOf(last) })}
          isOpen={asking}
          onClose={() => setAsking(false)}
          confirm={{ text: t('settings.restore'), onPress: () => void restore(last) }}
        >
          <p>{t('settings.restoreText', { count: last.transactions })}</p>
        </AskDialog>
      )}
    </Card>
  )
}
