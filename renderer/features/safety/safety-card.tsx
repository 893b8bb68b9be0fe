import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Day } from '../../../shared/day'
import type { SnapshotInfo } from '../../../shared/ipc'
import { bridge } from '../../bridge/bridge'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { useFormat } from '../../ui/use-format'
import { RestoreFlow } from './restore-flow'
import { SaveBackup } from './save-backup'
import styles from './safety.module.css'
import { useRestore } from './use-restore'

/** Is my data safe? Safety copies on disk, a backup to keep elsewhere, and the way back from one. */
export function SafetyCard() {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const [desktop, setDesktop] = useState(true)
  const restore = useRestore()
  useEffect(() => void bridge.hostInfo().then(({ shell }) => setDesktop(shell === 'desktop')), [])

  return (
    <Card title={t('safety.title')} note={<CopiesLine desktop={desktop} />}>
      <div className={styles.actions}>
        <SaveBackup />
        <RestoreFlow restore={restore} />
        <Button onPress={() => go('/copies')}>{t('desktop.allCopies')}</Button>
      </div>
    </Card>
  )
}

/** How many safety copies there are, and how old the last one is. */
function CopiesLine({ desktop }: { readonly desktop: boolean }) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const [copies, setCopies] = useState<readonly SnapshotInfo[]>([])
  const look = useCallback(() => void bridge.listSnapshots().then(setCopies), [])
  useEffect(look, [look])
  const last = copies.find(({ damaged }) => !damaged)
  const line = last
    ? t('safety.copies', { count: copies.length, day: day(last.savedAt.slice(0, 10) as Day) })
    : t('safety.noCopies')
  return desktop ? line : `${line} ${t('safety.copiesBrowser')}`
}
