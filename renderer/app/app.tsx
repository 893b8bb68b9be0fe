import { lazy, Suspense, useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { DesktopParts } from '../features/desktop/desktop-parts'
import { LedgerGuard } from '../features/desktop/ledger-guard'
import { LedgerReportButton } from '../features/diagnostics/ledger-report-button'
import { DamageGuard } from '../features/safety/damage-guard'
import { FirstLook } from '../features/safety/first-look'
import { LockKeeper } from '../features/safety/lock-keeper'
import { AdviceProvider } from '../advice/use-advice'
import { ImportQueueProvider } from '../importing/import-queue'
import { OwnOnlyProvider } from '../importing/own-only'
import { speak } from '../locales/i18n'
import { PairsProvider } from '../pairing/pairs-provider'
import { LedgerProvider } from '../store/ledger-provider'
import { WorkspaceProvider } from '../store/workspace'
import { DisplayProvider, useDisplay } from '../ui/display'
import { Loading } from '../ui/loading'
import { CrashGuard } from './crash-guard'
import { CurrentScreen } from './current-screen'
import { DropAnywhere } from './drop-anywhere'
import { Frame } from './frame'
import { Shortcuts } from './palette/shortcuts'
import { Opening } from './opening'
import { RefusedToast } from './refused-toast'
import { StoreRefused } from './store-refused'
import { UndoToast } from './undo-toast'
import { WindowGuard } from './window-guard'

/** Read by those alone whose ledger is locked. */
const LockScreen = lazy(async () => ({
  default: (await import('../features/safety/lock-screen')).LockScreen,
}))

/** The whole window. */
export function App() {
  return (
    <DisplayProvider>
      <InLanguage />
    </DisplayProvider>
  )
}

function InLanguage() {
  const { language } = useDisplay()
  const { t } = useTranslation()
  useEffect(() => void speak(language), [language])

  return (
    <I18nProvider locale={language}>
      <Router hook={useHashLocation}>
        <WindowGuard>
          <WorkspaceProvider
            opening={<Opening />}
            locking={<Loading label={t('lock.locking')} />}
            refused={(error, wayOn) =>
              error.kind === 'locked' ? (
                <Suspense fallback={<Loading label={t('common.opening')} />}>
                  <LockScreen wayOn={wayOn} />
                </Suspense>
              ) : (
                <StoreRefused error={error} />
              )
            }
          >
            <LockKeeper />
            <OwnOnlyProvider>
              <DamageGuard help={<LedgerReportButton />}>
                <ImportQueueProvider>
                  <LedgerProvider>
                    <PairsProvider>
                      <AdviceProvider>
                        <FirstLook />
                        <DropAnywhere />
                        <Shortcuts />
                        <UndoToast />
                        <RefusedToast />
                        <Frame>
                          <LedgerGuard>
                            <DesktopParts />
                            <CrashGuard>
                              <CurrentScreen />
                            </CrashGuard>
                          </LedgerGuard>
                        </Frame>
                      </AdviceProvider>
                    </PairsProvider>
                  </LedgerProvider>
                </ImportQueueProvider>
              </DamageGuard>
            </OwnOnlyProvider>
          </WorkspaceProvider>
        </WindowGuard>
      </Router>
    </I18nProvider>
  )
}
