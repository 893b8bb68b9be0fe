import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HostInfo } from '../../../shared/ipc'
import { bridge } from '../../bridge/bridge'
import { usePreferences } from '../../store/use-preferences'
import { Card } from '../../ui/card'
import { useDisplay } from '../../ui/display'
import { languages, themes } from '../../ui/display-settings'
import { Loading } from '../../ui/loading'
import { Page } from '../../ui/page'
import { Segmented } from '../../ui/segmented'
import { DesktopCard } from '../desktop/desktop-card'
import { UpdatesCard } from '../desktop/updates-card'
import { SafetyCards } from '../safety/safety-cards'
import { MoneySettings } from './money-settings'
import styles from './settings.module.css'

/** Is my data safe and private, and how does it look? */
export function SettingsScreen() {
  const { t } = useTranslation()
  const [preferences, change] = usePreferences()
  const [host, setHost] = useState<HostInfo | null>(null)
  useEffect(() => void bridge.hostInfo().then(setHost), [])
  if (!preferences) return <Loading label={t('common.opening')} />
  return (
    <Page title={t('settings.title')} lead={t('settings.lead')}>
      <SafetyCards />
      <MoneySettings preferences={preferences} change={change} />
      <LookSettings />
      <DesktopCard />
      <UpdatesCard />
      {host && (
        <p className={styles.soft}>
          {t('settings.about', { version: host.version, shell: t(`settings.shells.${host.shell}`) })}
        </p>
      )}
    </Page>
  )
}

function LookSettings() {
  const { t } = useTranslation()
  const { language, theme, hideAmounts, change } = useDisplay()
  return (
    <Card title={t('settings.look')}>
      <dl className={styles.rows}>
        <dt>{t('settings.language')}</dt>
        <dd>
          <Segmented
            label={t('settings.language')}
            value={language}
            onChange={(next) => change({ language: next })}
            choices={languages.map((value) => ({ value, text: t(`settings.languages.${value}`) }))}
          />
        </dd>
        <dt>{t('settings.theme')}</dt>
        <dd>
          <Segmented
            label={t('settings.theme')}
            value={theme}
            onChange={(next) => change({ theme: next })}
            choices={themes.map((value) => ({ value, text: t(`settings.themes.${value}`) }))}
          />
        </dd>
        <dt>{t('settings.amounts')}</dt>
        <dd>
          <Segmented
            label={t('settings.amounts')}
            value={hideAmounts ? 'hidden' : 'shown'}
            onChange={(next) => change({ hideAmounts: next === 'hidden' })}
            choices={[
              { value: 'shown', text: t('settings.amountsShown') },
              { value: 'hidden', text: t('settings.amountsHidden') },
            ]}
          />
          <p className={styles.soft}>{t('settings.shortcut')}</p>
        </dd>
      </dl>
    </Card>
  )
}
