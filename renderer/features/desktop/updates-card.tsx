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
  return (
    <Card title={t('desktop.updates')}>
      <dl className={styles.rows}>
        <dt>{t('desktop.updatesHow')}</dt>
        <dd>
          <HowToUpdate />
          <p className={styles.soft}>{t('desktop.updatesNote')}</p>
          <a href={releasePage} target="_blank" rel="noreferrer">
            {t('desktop.updatesOpen')}
          </a>
        </dd>
      </dl>
    </Card>
  )
}

/** The choice, or why there is none; nothing in a shell without settings. */
function HowToUpdate() {
  const { t } = useTranslation()
  const { settings, change } = useDesktopSettings()
  const [host, setHost] = useState<HostInfo | null>(null)
  useEffect(() => void bridge.hostInfo().then(setHost), [])
  if (settings === null || host === null) return null
  if (host.updateObstacle !== null)
    return <p className={styles.soft}>{t(`desktop.updateObstacle.${host.updateObstacle}`)}</p>
  return (
    <>
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
    </>
  )
}
