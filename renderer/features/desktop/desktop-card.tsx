import { useTranslation } from 'react-i18next'
import type { QuietHours } from '../../../shared/ipc'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { Notice } from '../../ui/notice'
import { Segmented } from '../../ui/segmented'
import styles from './desktop.module.css'
import { FolderRow } from './folder-row'
import { useDesktopSettings } from './use-desktop-settings'

/** What Jandon does on this computer beside its window. In a browser there is nothing to set. */
export function DesktopCard() {
  const { t } = useTranslation()
  const { settings, refused, change, choose, forget } = useDesktopSettings()
  if (settings === null) return null
  return (
    <Card title={t('desktop.title')}>
      {refused !== null && <Notice tone="bad" title={t('desktop.settingRefused', { detail: refused })} />}
      <dl className={styles.rows}>
        <dt>{t('desktop.closing')}</dt>
        <dd>
          <Segmented
            label={t('desktop.closing')}
            value={settings.staysInTray ? 'tray' : 'quit'}
            onChange={(next) => change({ staysInTray: next === 'tray' })}
            choices={[
              { value: 'quit', text: t('desktop.closingQuit') },
              { value: 'tray', text: t('desktop.closingTray') },
            ]}
          />
          <p className={styles.soft}>{t('desktop.closingNote')}</p>
        </dd>
        <dt>{t('desktop.login')}</dt>
        <dd>
          <Segmented
            label={t('desktop.login')}
            value={settings.opensAtLogin ? 'start' : 'not'}
            onChange={(next) => change({ opensAtLogin: next === 'start' })}
            choices={[
              { value: 'not', text: t('desktop.loginNot') },
              { value: 'start', text: t('desktop.loginStart') },
            ]}
          />
        </dd>
        <dt>{t('desktop.quiet')}</dt>
        <dd>
          <Hours quiet={settings.quiet} onChange={(quiet) => change({ quiet })} />
          <p className={styles.soft}>{t('desktop.quietNote')}</p>
        </dd>
        <FolderRow use="watch" folder={settings.watchFolder} onChoose={choose} onForget={forget} />
        <FolderRow use="archive" folder={settings.archiveFolder} onChoose={choose} onForget={forget} />
      </dl>
    </Card>
  )
}

const hours = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  text: `${String(hour).padStart(2, '0')}:00`,
}))

function Hours({
  quiet,
  onChange,
}: {
  readonly quiet: QuietHours
  readonly onChange: (quiet: QuietHours) => void
}) {
  const { t } = useTranslation()
  return (
    <div className={styles.hours}>
      <Choice
        label={t('desktop.quietFrom')}
        value={String(quiet.from)}
        choices={hours}
        onChange={(hour) => onChange({ ...quiet, from: Number(hour) })}
      />
      <Choice
        label={t('desktop.quietUntil')}
        value={String(quiet.until)}
        choices={hours}
        onChange={(hour) => onChange({ ...quiet, until: Number(hour) })}
      />
    </div>
  )
}
