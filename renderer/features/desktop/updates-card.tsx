import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HostInfo } from '../../../shared/ipc'
import { releaseHost, releasePage } from '../../../shared/release-page'
import { bridge } from '../../bridge/bridge'
import { Card } from '../../ui/card'
import { Segmented } from '../../ui/segmented'
import styles from './desktop.module.css'
import { useDesktopSettings } from './use-desktop-settings'

/** How does a new version come to this computer? By the page of releases, unless the person chooses otherwise. */
export function UpdatesCard() {
  const { t } = useTranslation()
  const { settings, change } = useDesktopSettings()
  const [host, setHost] = useState<HostInfo | null>(null)
  useEffect(() => void bridge.hostInfo().then(setHost), [])
  return (
    <Card title={t('desktop.updates')}>
      <p className={`${styles.soft} ${styles.note}`}>{t('desktop.updatesNote')}</p>
      {settings !== null && host?.updateObstacle === null && (
        <div className={styles.note}>
          <Segmented
            label={t('desktop.updatesHow')}
            value={settings.updatesInApp ? 'app' : 'page'}
            onChange={(next) => change({ updatesInApp: next === 'app' })}
            choices={[
              { value: 'page', text: t('desktop.updatesPage') },
              { value: 'app', text: t('desktop.updatesApp') },
            ]}
          />
          <p className={styles.soft}>
            {t(settings.updatesInApp ? 'desktop.updatesAppNote' : 'desktop.updatesPageNote', {
              host: releaseHost,
            })}
          </p>
        </div>
      )}
      {settings !== null && host?.updateObstacle && (
        <p className={`${styles.soft} ${styles.note}`}>
          {t(`desktop.updateObstacle.${host.updateObstacle}`)}
        </p>
      )}
      <a href={releasePage} target="_blank" rel="noreferrer">
        {t('desktop.updatesOpen')}
      </a>
    </Card>
  )
}
