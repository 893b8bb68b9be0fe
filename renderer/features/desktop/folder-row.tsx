import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { FolderUse } from '../../../shared/ipc'
import { isolated } from '../../../shared/isolated'
import { bridge } from '../../bridge/bridge'
import { useImportQueue } from '../../importing/import-queue'
import { Button } from '../../ui/button'
import styles from './desktop.module.css'
import { givenFiles } from './given-files'

interface Props {
  readonly use: FolderUse
  readonly folder: string | null
  readonly onChoose: (use: FolderUse) => void
  readonly onForget: (use: FolderUse) => void
}

/** A folder the person chose, or the way to choose one. */
export function FolderRow({ use, folder, onChoose, onForget }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <dt>{t(`desktop.${use}`)}</dt>
      <dd>
        <p className={styles.path}>{folder ?? t('desktop.noFolder')}</p>
        {use === 'watch' && folder !== null && <GoneNote key={folder} />}
        <div className={styles.actions}>
          <Button onPress={() => onChoose(use)}>
            {t(use === 'watch' ? 'desktop.chooseWatch' : 'desktop.chooseArchive')}
          </Button>
          {folder !== null && use === 'archive' && <RebuildButton />}
          {folder !== null && (
            <Button
              look="quiet"
              label={`${t('desktop.stop')}: ${t(`desktop.${use}`)}`}
              onPress={() => onForget(use)}
            >
              {t('desktop.stop')}
            </Button>
          )}
        </div>
        <p className={styles.soft}>{t(`desktop.${use}Note`)}</p>
      </dd>
    </>
  )
}

/** Says so where the watched folder is not there any more. */
function GoneNote() {
  const { t } = useTranslation()
  const [gone, setGone] = useState(false)
  useEffect(() => void bridge.foundFiles().then((files) => setGone(files === 'gone')), [])
  return gone ? <p className={styles.bad}>{t('desktop.watchGone')}</p> : null
}

/** Takes every file of the archive to the import screen, which adds nothing twice. One that is damaged is named instead. */
function RebuildButton() {
  const { t } = useTranslation()
  const { add } = useImportQueue()
  const [, go] = useLocation()
  const [said, setSaid] = useState<string | null>(null)
  const rebuild = async () => {
    const files = await bridge.readArchive()
    const damaged = files.filter(({ whole }) => !whole).map(({ name }) => isolated(name))
    add(givenFiles(files.filter(({ whole }) => whole)))
    if (files.length === 0) setSaid(t('desktop.rebuildNone'))
    else if (damaged.length > 0) setSaid(t('desktop.rebuildDamaged', { names: damaged.join(', ') }))
    else go('/import')
  }
  return (
    <>
      <Button onPress={() => void rebuild()}>{t('desktop.rebuild')}</Button>
      {said !== null && <span className={styles.soft}>{said}</span>}
    </>
  )
}
