import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { LedgerReportButton } from '../features/diagnostics/ledger-report-button'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'

/** Keeps a mistake on one screen from taking the window with it. Another screen, or trying again, clears it. */
export function CrashGuard({ children }: { readonly children: ReactNode }) {
  const [path] = useLocation()
  return <Guard key={path}>{children}</Guard>
}

class Guard extends Component<{ readonly children: ReactNode }, { readonly error: Error | null }> {
  override state = { error: null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const { error } = this.state
    return error === null ? (
      this.props.children
    ) : (
      <Crashed error={error} onRetry={() => this.setState({ error: null })} />
    )
  }
}

function Crashed({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <Notice
      tone="bad"
      title={t('frame.crashTitle')}
      actions={
        <>
          <Button onPress={onRetry}>{t('frame.tryAgain')}</Button>
          <LedgerReportButton />
        </>
      }
    >
      <p>{t('frame.crashText', { detail: error.message })}</p>
    </Notice>
  )
}
