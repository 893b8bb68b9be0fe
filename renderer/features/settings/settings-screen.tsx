import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HostInfo } from '../../../shared/ipc'
import { bridge } from '../../bridge/bridge'
import { usePreferences } from '../../store/use-preferences'
import { useRefusal } from '../../store/use-refusal'
import { Loading } from '../../ui/loading'
import { Page } from '../../ui/page'
import { DesktopCard } from '../desktop/desktop-card'
import { UpdatesCard } from '../desktop/updates-card'
import { LedgerReportButton } from '../diagnostics/ledger-report-button'
import { SafetyCards } from '../safety/safety-cards'
import { LookSettings } from './look-settings'
import { MoneySettings } from './money-settings'
import styles from './settings.module.css'

/** Is my data safe and private, and how does it look? */
export function SettingsScreen() {
  const { t } = useTranslation()
  const [preferences, change] = usePreferences()
  const refusal = useRefusal()
  const [host, setHost] = useState<HostInfo | null>(null)
  useEffect(() => void bridge.hostInfo().then(setHost), [])
  if (!preferences) return <Loading label={t('common.opening')} />
  return (
    <Page title={t('settings.title')} lead={t('settings.lead')}>
      <SafetyCards />
      {/* What was typed and not kept gives way to what is kept. */}
      <MoneySettings key={refusal?.number ?? 0} preferences={preferences} change={change} />
      <LookSettings />
      <DesktopCard />
      <UpdatesCard />
      {host && (
        <div className={styles.about}>
          <p className={styles.soft}>
            {t('settings.about', { version: host.version, shell: t(`settings.shells.${host.shell}`) })}
          </p>
          <LedgerReportButton />
        </div>
      )}
    </Page>
  )
}
